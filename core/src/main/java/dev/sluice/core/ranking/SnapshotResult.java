package dev.sluice.core.ranking;

import java.time.Instant;

/** What taking a snapshot of a window may answer. */
public sealed interface SnapshotResult permits SnapshotResult.Taken, UnknownLeaderboard {
    /**
     * It is taken.
     *
     * @param number its number: 1 for the window's first, dense
     * @param at when, by the store's clock
     * @param members how many are in it; the depth asked for, or all there were if they were fewer
     */
    record Taken(long number, Instant at, long members) implements SnapshotResult {}
}
