package dev.sluice.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Names of runs, which are names of files: when, and what. */
final class RunId {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 60;

    private RunId() {}

    /** {@code 20260501-093000-flash-sale}: the time in UTC, and the letters and digits of the scenario's name. */
    static String of(Instant startedAt, String scenario) {
        String name = scenario.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        return TIME.format(startedAt) + "-" + name.substring(0, end);
    }
}
