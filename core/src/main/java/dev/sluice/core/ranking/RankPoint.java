package dev.sluice.core.ranking;

import java.time.Instant;
import java.util.Optional;

/**
 * A member's place in one snapshot.
 *
 * @param snapshot the snapshot's number
 * @param at when it was taken
 * @param entry the member's line in it; empty if the member is not in it
 */
public record RankPoint(long snapshot, Instant at, Optional<Entry> entry) {}
