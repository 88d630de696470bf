package dev.sluice.store.inmemory;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.store.Durability;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.store.inmemory.coupon.InMemoryCouponStore;
import dev.sluice.store.inmemory.ranking.InMemoryLeaderboardStore;
import dev.sluice.store.inmemory.waiting.InMemoryWaitingRoomStore;
import io.vertx.core.Future;
import java.time.InstantSource;

/** The stores of one process; nothing outlives it. Futures are completed when they are returned. */
public final class InMemoryStores implements Stores {
    private final CouponStore coupons;
    private final WaitingRoomStore waitingRooms;
    private final LeaderboardStore leaderboards;

    /** Empty stores that go by that clock. */
    public InMemoryStores(InstantSource clock) {
        this.coupons = new InMemoryCouponStore(clock);
        this.waitingRooms = new InMemoryWaitingRoomStore(clock);
        this.leaderboards = new InMemoryLeaderboardStore(clock);
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
    public Future<Void> close() {
        return Future.succeededFuture();
    }
}
