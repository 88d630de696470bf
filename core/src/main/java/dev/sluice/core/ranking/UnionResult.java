package dev.sluice.core.ranking;

import java.util.List;

/** What uniting windows may answer. */
public sealed interface UnionResult
        permits UnionResult.United, UnionResult.TooMany, UnionResult.ScoreOutOfRange, UnknownLeaderboard {
    /**
     * The best of the union.
     *
     * @param entries in order of rank
     * @param total how many members the union has
     */
    record United(List<Entry> entries, long total) implements UnionResult {
        /** Keeps a copy of the list. */
        public United {
            entries = List.copyOf(entries);
        }
    }

    /** One of the sources has that many members, more than {@link LeaderboardStore#MAX_SCORES}. */
    record TooMany(long members) implements UnionResult {}

    /** A member's united score would leave {@link Scores}' range. */
    record ScoreOutOfRange() implements UnionResult {}
}
