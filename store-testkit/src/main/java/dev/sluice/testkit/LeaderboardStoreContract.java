package dev.sluice.testkit;

/**
 * Everything that {@link dev.sluice.core.ranking.LeaderboardStore} promises; a leaderboard store's test class implements
 * this.
 */
public interface LeaderboardStoreContract
        extends LeaderboardCreateContract,
                LeaderboardRecordContract,
                LeaderboardScoresContract,
                LeaderboardTiesContract,
                LeaderboardRemoveContract,
                LeaderboardReadContract,
                LeaderboardWindowsContract,
                LeaderboardUnionContract,
                LeaderboardSnapshotContract,
                LeaderboardMovementContract,
                LeaderboardHistoryContract,
                LeaderboardSnapshotRaceContract,
                LeaderboardIdsContract,
                LeaderboardReplayContract,
                LeaderboardConservationContract {}
