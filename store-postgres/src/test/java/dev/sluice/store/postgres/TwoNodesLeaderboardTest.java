package dev.sluice.store.postgres;

import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.store.Stores;
import dev.sluice.testkit.Await;
import dev.sluice.testkit.LeaderboardConservationContract;
import dev.sluice.testkit.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A crowd's events, half of them through another node. */
class TwoNodesLeaderboardTest implements LeaderboardConservationContract {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores();

    private static Stores other;

    @BeforeAll
    static void openTheOther() {
        other = STORES.another();
    }

    @AfterAll
    static void closeTheOther() {
        Await.result(other.close());
    }

    @Override
    public LeaderboardStore leaderboards() {
        return Alternating.between(LeaderboardStore.class, STORES.get().leaderboards(), other.leaderboards());
    }

    @Override
    public TestClock clock() {
        return STORES.clock();
    }
}
