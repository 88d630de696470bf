package dev.sluice.core.ranking;

import java.util.Map;

/** What reading all scores of a window may answer. */
public sealed interface ScoresResult permits ScoresResult.All, ScoresResult.TooMany, UnknownLeaderboard {
    /** Every member's score, read at one instant, in no order. */
    record All(Map<MemberId, Long> scores) implements ScoresResult {
        /** Keeps a copy of the map. */
        public All {
            scores = Map.copyOf(scores);
        }
    }

    /** The window has that many members, more than {@link LeaderboardStore#MAX_SCORES}. */
    record TooMany(long members) implements ScoresResult {}
}
