package dev.sluice.store.inmemory.structure;

import java.security.SecureRandom;

/**
 * 122 bits that stand for an id: the values of the polynomial whose coefficients are the id's characters at two secret
 * points, modulo the prime 2<sup>61</sup> − 1 (J. L. Carter, M. N. Wegman, "Universal classes of hash functions", 1979).
 *
 * <p>Two ids of up to 128 characters share both values for fewer than 45 of the points each, so with a probability below
 * 2<sup>-110</sup>, whoever chose the ids: the points are drawn when the process starts. Among a thousand million ids the
 * chance that any two are alike is below 2<sup>-50</sup>, and nobody can make ids meet on purpose.
 *
 * @param first the value at the first point, evenly spread over 0 to 2<sup>61</sup> − 2
 * @param second the value at the second point, likewise
 */
public record Fingerprint(long first, long second) {
    private static final long PRIME = (1L << 61) - 1;
    private static final long FIRST_POINT;
    private static final long SECOND_POINT;

    static {
        SecureRandom random = new SecureRandom();
        FIRST_POINT = random.nextLong(2, PRIME);
        SECOND_POINT = random.nextLong(2, PRIME);
    }

    /** The fingerprint of a text, the same as long as the process lives. */
    public static Fingerprint of(String text) {
        int length = text.length();
        // The length leads, so that no text is another's beginning; three characters make a coefficient.
        long first = times(length, FIRST_POINT);
        long second = times(length, SECOND_POINT);
        for (int i = 0; i < length; i += 3) {
            long coefficient = text.charAt(i);
            if (i + 1 < length) {
                coefficient |= (long) text.charAt(i + 1) << 16;
            }
            if (i + 2 < length) {
                coefficient |= (long) text.charAt(i + 2) << 32;
            }
            first = times(first + coefficient, FIRST_POINT);
            second = times(second + coefficient, SECOND_POINT);
        }
        return new Fingerprint(first, second);
    }

    /** The product modulo the prime, of factors below 2<sup>62</sup> and the prime. */
    static long times(long a, long b) {
        long low = a * b;
        long sum = (low & PRIME) + ((low >>> 61) | (Math.multiplyHigh(a, b) << 3));
        sum = (sum & PRIME) + (sum >>> 61);
        return sum >= PRIME ? sum - PRIME : sum;
    }
}
