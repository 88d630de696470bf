package dev.sluice.store.inmemory;

import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.service.EventBusLeaderboardStore;
import dev.sluice.testkit.LeaderboardStoreContract;
import dev.sluice.testkit.TestClock;

/** The client behind the bus keeps what the store behind the bus promises. */
class EventBusLeaderboardStoreTest implements LeaderboardStoreContract {
    private final LeaderboardStore store = new EventBusLeaderboardStore(ServedStores.VERTX, ServedStores.TIMEOUT);

    @Override
    public LeaderboardStore leaderboards() {
        return store;
    }

    @Override
    public TestClock clock() {
        return ServedStores.CLOCK;
    }
}
