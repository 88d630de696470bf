package dev.sluice.store.inmemory;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.service.EventBusCouponStore;
import dev.sluice.core.service.EventBusLeaderboardStore;
import dev.sluice.core.service.EventBusSaleStore;
import dev.sluice.core.service.EventBusWaitingRoomStore;
import dev.sluice.core.service.EventBusWalletStore;
import dev.sluice.core.store.Durability;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;

/** {@link ServedStores} from afar: every port is a client on the event bus. */
record ClientStores(
        CouponStore coupons,
        WaitingRoomStore waitingRooms,
        LeaderboardStore leaderboards,
        WalletStore wallets,
        SaleStore sales)
        implements Stores {
    ClientStores() {
        this(
                new EventBusCouponStore(ServedStores.VERTX, ServedStores.TIMEOUT),
                new EventBusWaitingRoomStore(ServedStores.VERTX, ServedStores.TIMEOUT),
                new EventBusLeaderboardStore(ServedStores.VERTX, ServedStores.TIMEOUT),
                new EventBusWalletStore(ServedStores.VERTX, ServedStores.TIMEOUT),
                new EventBusSaleStore(ServedStores.VERTX, ServedStores.TIMEOUT));
    }

    @Override
    public String name() {
        return "served";
    }

    @Override
    public String backend() {
        return "memory behind the event bus";
    }

    @Override
    public Durability durability() {
        return Durability.MEMORY;
    }

    @Override
    public Future<Void> close() {
        return Future.succeededFuture();
    }
}
