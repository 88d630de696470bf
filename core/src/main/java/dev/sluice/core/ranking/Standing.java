package dev.sluice.core.ranking;

/**
 * Where a member stands, read at one instant.
 *
 * @param rank in the leaderboard's {@link RankStyle}, from 1
 * @param position how many come before the member, ties broken
 * @param score the member's score
 * @param total how many members the window has
 */
public record Standing(long rank, long position, long score, long total) implements RankResult {
    /** The share of members that do not come before this one, in percent: 100 for the first, above 0 for the last. */
    public double percentile() {
        return 100.0 * (total - position) / total;
    }
}
