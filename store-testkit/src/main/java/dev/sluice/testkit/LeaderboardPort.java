package dev.sluice.testkit;

import dev.sluice.core.ranking.LeaderboardStore;

/** What a leaderboard store's test gives to the contract. */
public interface LeaderboardPort {
    /** The store under test, using {@link #clock} for every decision. It may be the same for all tests of a class. */
    LeaderboardStore leaderboards();

    /** The store's clock. */
    TestClock clock();
}
