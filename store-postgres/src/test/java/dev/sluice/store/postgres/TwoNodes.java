package dev.sluice.store.postgres;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.Durability;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.core.wallet.WalletStore;
import io.vertx.core.Future;

/** Stores whose calls go to one node and the other in turn; closing them is left to their owners. */
record TwoNodes(Stores one, Stores other) implements Stores {
    @Override
    public String name() {
        return one.name();
    }

    @Override
    public String backend() {
        return one.backend();
    }

    @Override
    public Durability durability() {
        return one.durability();
    }

    @Override
    public CouponStore coupons() {
        return Alternating.between(CouponStore.class, one.coupons(), other.coupons());
    }

    @Override
    public WaitingRoomStore waitingRooms() {
        return Alternating.between(WaitingRoomStore.class, one.waitingRooms(), other.waitingRooms());
    }

    @Override
    public LeaderboardStore leaderboards() {
        return Alternating.between(LeaderboardStore.class, one.leaderboards(), other.leaderboards());
    }

    @Override
    public WalletStore wallets() {
        return Alternating.between(WalletStore.class, one.wallets(), other.wallets());
    }

    @Override
    public SaleStore sales() {
        return Alternating.between(SaleStore.class, one.sales(), other.sales());
    }

    @Override
    public Future<Void> close() {
        return Future.succeededFuture();
    }
}
