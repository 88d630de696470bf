package dev.sluice.testkit;

import dev.sluice.core.ranking.LeaderboardStore;

class PlainLeaderboardStoreTest implements LeaderboardStoreContract {
    private static final TestClock CLOCK = new TestClock();
    private static final LeaderboardStore STORE = new PlainLeaderboardStore(CLOCK);

    @Override
    public LeaderboardStore leaderboards() {
        return STORE;
    }

    @Override
    public TestClock clock() {
        return CLOCK;
    }
}
