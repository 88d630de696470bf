package dev.sluice.core.ranking;

/** How a member's rank, in the leaderboard's {@link RankStyle}, has changed since a snapshot. */
public sealed interface Movement {
    /** The member is not in the snapshot: it had no score then, or stood below the snapshot's depth. */
    record New() implements Movement {}

    /** The rank is better by that many, 1 or more. */
    record Up(long places) implements Movement {}

    /** The rank is worse by that many, 1 or more. */
    record Down(long places) implements Movement {}

    /** The rank is the same. */
    record Same() implements Movement {}

    /** From one rank to another. */
    static Movement between(long before, long now) {
        if (now == before) {
            return new Same();
        }
        return now < before ? new Up(before - now) : new Down(now - before);
    }
}
