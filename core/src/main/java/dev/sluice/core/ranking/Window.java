package dev.sluice.core.ranking;

import java.time.Instant;

/**
 * One period of a leaderboard.
 *
 * @param kind which period it is
 * @param label its name, unique within a leaderboard: {@code daily:20240429}, {@code weekly:2024-W18}
 * @param start its first instant
 * @param end the first instant after it
 */
public record Window(WindowKind kind, String label, Instant start, Instant end) {
    /** The window without bounds. */
    public static final Window ALL = new Window(WindowKind.ALL, "all", Instant.MIN, Instant.MAX);
}
