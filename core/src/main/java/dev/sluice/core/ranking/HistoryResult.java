package dev.sluice.core.ranking;

import java.util.List;

/** What asking for a member's history may answer. */
public sealed interface HistoryResult permits HistoryResult.History, UnknownLeaderboard {
    /**
     * A member's places in the snapshots of a window, read at one instant.
     *
     * @param points one for each snapshot that is kept, the oldest first
     */
    record History(List<RankPoint> points) implements HistoryResult {
        /** Keeps a copy of the list. */
        public History {
            points = List.copyOf(points);
        }
    }
}
