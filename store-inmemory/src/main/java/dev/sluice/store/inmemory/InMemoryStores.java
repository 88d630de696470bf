package dev.sluice.store.inmemory;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.Durability;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.core.wallet.WalletStore;
import dev.sluice.store.inmemory.coupon.InMemoryCouponStore;
import dev.sluice.store.inmemory.ranking.InMemoryLeaderboardStore;
import dev.sluice.store.inmemory.sale.InMemorySaleStore;
import dev.sluice.store.inmemory.waiting.InMemoryWaitingRoomStore;
import dev.sluice.store.inmemory.wallet.InMemoryWalletStore;
import io.vertx.core.Future;
import java.time.InstantSource;

/** The stores of one process, with one clock. Needs no Vert.x and no thread; closing forgets everything. */
public final class InMemoryStores implements Stores {
    private final InMemoryCouponStore coupons;
    private final InMemoryWaitingRoomStore waitingRooms;
    private final InMemoryLeaderboardStore leaderboards;
    private final InMemoryWalletStore wallets;
    private final InMemorySaleStore sales;

    /** Empty stores that decide by that clock, in whole milliseconds. */
    public InMemoryStores(InstantSource clock) {
        this.coupons = new InMemoryCouponStore(clock);
        this.waitingRooms = new InMemoryWaitingRoomStore(clock);
        this.leaderboards = new InMemoryLeaderboardStore(clock);
        this.wallets = new InMemoryWalletStore(clock);
        this.sales = new InMemorySaleStore(clock, coupons, wallets);
    }

    @Override
    public String name() {
        return InMemoryStoreProvider.NAME;
    }

    @Override
    public String backend() {
        return "memory of this process";
    }

    @Override
    public Durability durability() {
        return Durability.MEMORY;
    }

    @Override
    public CouponStore coupons() {
        return coupons;
    }

    @Override
    public WaitingRoomStore waitingRooms() {
        return waitingRooms;
    }

    @Override
    public LeaderboardStore leaderboards() {
        return leaderboards;
    }

    @Override
    public WalletStore wallets() {
        return wallets;
    }

    @Override
    public SaleStore sales() {
        return sales;
    }

    @Override
    public Future<Void> close() {
        sales.close();
        wallets.close();
        coupons.close();
        waitingRooms.close();
        leaderboards.close();
        return Future.succeededFuture();
    }
}
