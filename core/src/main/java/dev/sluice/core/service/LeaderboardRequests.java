package dev.sluice.core.service;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Window;

/** The messages of the leaderboard service. */
public final class LeaderboardRequests {
    private LeaderboardRequests() {}

    /** {@link dev.sluice.core.ranking.LeaderboardStore#record}. */
    public record RecordEvent(LeaderboardId leaderboard, ScoreEvent event) {}

    /** {@link dev.sluice.core.ranking.LeaderboardStore#remove}. */
    public record Remove(LeaderboardId leaderboard, EventId event, MemberId member) {}

    /** {@link dev.sluice.core.ranking.LeaderboardStore#page}. */
    public record Read(LeaderboardId leaderboard, Window window, long offset, int limit) {}

    /** {@link dev.sluice.core.ranking.LeaderboardStore#byScore}. */
    public record ReadByScore(
            LeaderboardId leaderboard, Window window, long lowest, long highest, long offset, int limit) {}

    /** {@link dev.sluice.core.ranking.LeaderboardStore#rankOf}. */
    public record RankOf(LeaderboardId leaderboard, Window window, MemberId member) {}

    /** {@link dev.sluice.core.ranking.LeaderboardStore#around}. */
    public record Around(LeaderboardId leaderboard, Window window, MemberId member, int each) {}

    /** {@link dev.sluice.core.ranking.LeaderboardStore#scores}. */
    public record ReadScores(LeaderboardId leaderboard, Window window) {}

    /** {@link dev.sluice.core.ranking.LeaderboardStore#snapshot}. */
    public record TakeSnapshot(LeaderboardId leaderboard, Window window, RequestId request, int depth) {}

    /** {@link dev.sluice.core.ranking.LeaderboardStore#movement}. */
    public record ReadMovement(LeaderboardId leaderboard, Window window, int limit) {}

    /** {@link dev.sluice.core.ranking.LeaderboardStore#history}. */
    public record ReadHistory(LeaderboardId leaderboard, Window window, MemberId member) {}
}
