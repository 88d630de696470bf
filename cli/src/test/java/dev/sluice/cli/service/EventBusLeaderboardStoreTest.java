package dev.sluice.cli.service;

import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.service.EventBusLeaderboardStore;
import dev.sluice.testkit.LeaderboardStoreContract;
import dev.sluice.testkit.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventBusLeaderboardStoreTest implements LeaderboardStoreContract {
    private final Served served = new Served();
    private final LeaderboardStore store = new EventBusLeaderboardStore(served.vertx(), Served.TIMEOUT);

    @Override
    public LeaderboardStore leaderboards() {
        return store;
    }

    @Override
    public TestClock clock() {
        return served.clock();
    }

    @AfterAll
    void close() {
        served.close();
    }
}
