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

/** The three stores of one process, with one clock. Needs no Vert.x and no thread; closing forgets everything. */
public final class InMemoryStores implements Stores {
    private final InMemoryCouponStore coupons;
    private final InMemoryWaitingRoomStore waitingRooms;
    private final InMemoryLeaderboardStore leaderboards;

    /** Empty stores that decide by that clock, in whole milliseconds. */
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
        coupons.close();
        waitingRooms.close();
        leaderboards.close();
        return Future.succeededFuture();
    }
}
