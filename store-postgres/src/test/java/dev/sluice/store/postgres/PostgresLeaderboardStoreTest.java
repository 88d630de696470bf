package dev.sluice.store.postgres;

import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.testkit.LeaderboardStoreContract;
import dev.sluice.testkit.TestClock;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresLeaderboardStoreTest implements LeaderboardStoreContract {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores();

    @Override
    public LeaderboardStore leaderboards() {
        return STORES.get().leaderboards();
    }

    @Override
    public TestClock clock() {
        return STORES.clock();
    }
}
