package dev.sluice.core.ranking;

/** There is no such leaderboard, or it has expired. */
public record UnknownLeaderboard()
        implements RecordResult,
                PageResult,
                RankResult,
                AroundResult,
                ScoresResult,
                UnionResult,
                SnapshotResult,
                MovementResult,
                HistoryResult {}
