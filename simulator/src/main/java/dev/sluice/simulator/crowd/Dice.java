package dev.sluice.simulator.crowd;

import dev.sluice.simulator.scenario.Pause;

/**
 * Decides for virtual users. A decision depends on the seed, the visit and the question, and on nothing else: neither on
 * what was decided before nor on how fast the store is. The bits are those of the SplitMix64 finalizer (Steele, Lea and
 * Flood, 2014) over these numbers.
 */
final class Dice {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long seed;

    Dice(long seed) {
        this.seed = mix(seed + GOLDEN);
    }

    /**
     * A number in {@code [0, 1)}.
     *
     * @param visit the number of the visit, or of the user
     * @param index which time the question is asked
     */
    double share(int visit, Question question, int index) {
        long bits = mix(seed + GOLDEN * visit);
        bits = mix(bits + GOLDEN * (((long) index << 8) + question.salt));
        return (bits >>> 11) * 0x1.0p-53;
    }

    /** A whole number in {@code [least, most]}. */
    long between(long least, long most, int visit, Question question, int index) {
        return least + (long) (share(visit, question, index) * (most - least + 1));
    }

    /** A pause, in nanoseconds, a whole number of milliseconds. */
    long pauseNanos(Pause pause, int visit, Question question, int index) {
        return 1_000_000 * between(pause.least().toMillis(), pause.most().toMillis(), visit, question, index);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
