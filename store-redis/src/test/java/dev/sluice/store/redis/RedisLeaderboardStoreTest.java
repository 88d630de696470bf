package dev.sluice.store.redis;

import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.testkit.LeaderboardStoreContract;
import dev.sluice.testkit.TestClock;

class RedisLeaderboardStoreTest implements LeaderboardStoreContract {
    @Override
    public LeaderboardStore leaderboards() {
        return RedisServerForTests.STORES.leaderboards();
    }

    @Override
    public TestClock clock() {
        return RedisServerForTests.CLOCK;
    }
}
