package dev.sluice.store.inmemory;

import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.store.inmemory.ranking.InMemoryLeaderboardStore;
import dev.sluice.testkit.LeaderboardStoreContract;
import dev.sluice.testkit.TestClock;

class InMemoryLeaderboardStoreTest implements LeaderboardStoreContract {
    private final TestClock clock = new TestClock();
    private final LeaderboardStore store = new InMemoryLeaderboardStore(clock);

    @Override
    public LeaderboardStore leaderboards() {
        return store;
    }

    @Override
    public TestClock clock() {
        return clock;
    }
}
