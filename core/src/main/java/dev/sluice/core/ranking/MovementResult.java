package dev.sluice.core.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What asking who moved may answer. */
public sealed interface MovementResult permits MovementResult.Moves, UnknownLeaderboard {
    /**
     * The best members and how each moved, read at one instant.
     *
     * @param snapshot the number of the snapshot compared with, the window's latest; 0 if it has none, and then everybody
     *     is {@link Movement.New}
     * @param since when that snapshot was taken; empty if there is none
     * @param moved in order of rank
     */
    record Moves(long snapshot, Optional<Instant> since, List<Moved> moved) implements MovementResult {
        /** Keeps a copy of the list. */
        public Moves {
            moved = List.copyOf(moved);
        }
    }
}
