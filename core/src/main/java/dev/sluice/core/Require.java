package dev.sluice.core;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Checks of single values; each refusal is an {@link InvalidInputException} that names the field. */
public final class Require {
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private Require() {}

    /** The value, if it lies in {@code [min, max]}. */
    public static int inRange(String field, int value, int min, int max) {
        inRange(field, (long) value, min, max);
        return value;
    }

    /** The value, if it lies in {@code [min, max]}. */
    public static long inRange(String field, long value, long min, long max) {
        if (value < min || value > max) {
            throw new InvalidInputException(field, value, "a whole number from " + min + " to " + max);
        }
        return value;
    }

    /** The value, if it lies in {@code [min, max]} and is a whole number of milliseconds. */
    public static Duration inRange(String field, Duration value, Duration min, Duration max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0 || value.toNanosPart() % 1_000_000 != 0) {
            throw new InvalidInputException(field, value, "whole milliseconds from " + min + " to " + max);
        }
        return value;
    }

    /** The instant, if it is a whole number of milliseconds from 1970 to 9999: what every store can hold exactly. */
    public static Instant wholeMillis(String field, Instant value) {
        if (!value.equals(value.truncatedTo(ChronoUnit.MILLIS))
                || value.isBefore(Instant.EPOCH)
                || value.isAfter(LAST)) {
            throw new InvalidInputException(field, value, "whole milliseconds from 1970 to 9999");
        }
        return value;
    }

    /** Refuses with {@code accepted} unless {@code holds}. */
    public static void that(boolean holds, String field, Object value, String accepted) {
        if (!holds) {
            throw new InvalidInputException(field, value, accepted);
        }
    }
}
