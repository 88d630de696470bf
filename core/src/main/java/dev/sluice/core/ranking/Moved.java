package dev.sluice.core.ranking;

/**
 * A line of a ranking, and how its member came there.
 *
 * @param entry the line as it is now
 * @param movement since the snapshot
 */
public record Moved(Entry entry, Movement movement) {}
