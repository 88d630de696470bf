package dev.sluice.core.ranking;

import dev.sluice.core.Require;

/** The range of scores: whole numbers that every backend holds exactly, Redis's doubles among them. */
public final class Scores {
    /** The largest score, and minus the smallest: 2<sup>53</sup> − 1. */
    public static final long MAX = (1L << 53) - 1;

    private Scores() {}

    /** The value, if it is a score. */
    public static long check(String field, long value) {
        return Require.inRange(field, value, -MAX, MAX);
    }

    /** Whether the value is a score. */
    public static boolean fits(long value) {
        return value >= -MAX && value <= MAX;
    }
}
