package dev.sluice.core.ranking;

import dev.sluice.core.Require;
import java.util.List;

/**
 * A ranking made of several.
 *
 * @param sources 1 to 32 windows, of one leaderboard or of several
 * @param aggregate how a member's weighted scores become one
 * @param order which united score is the better one
 * @param ranks how equal united scores are numbered; their order is by id, byte by byte in UTF-8
 * @param limit how many entries are wanted at most, 1 to {@link LeaderboardStore#MAX_PAGE}
 */
public record Union(List<Source> sources, Aggregate aggregate, ScoreOrder order, RankStyle ranks, int limit) {
    /** How several scores become one. */
    public enum Aggregate {
        SUM,
        MAX,
        MIN
    }

    /**
     * One window that goes in.
     *
     * @param weight what each of its scores is multiplied by, −1,000 to 1,000
     */
    public record Source(LeaderboardId leaderboard, Window window, int weight) {
        /** Refuses a weight out of range. */
        public Source {
            Require.inRange("weight", weight, -1_000, 1_000);
        }
    }

    /** Refuses no sources or too many, and a limit out of range. */
    public Union {
        sources = List.copyOf(sources);
        Require.inRange("sources", sources.size(), 1, 32);
        Require.inRange("limit", limit, 1, LeaderboardStore.MAX_PAGE);
    }
}
