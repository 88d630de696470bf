package dev.sluice.servers;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server's version: the two numbers that are compared, and all of them as text. */
record Version(int major, int minor, String text) implements Comparable<Version> {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?(?:\\.\\d+)*");
    private static final Comparator<Version> BY_NUMBERS =
            Comparator.comparingInt(Version::major).thenComparingInt(Version::minor);

    /** The first version number in a text such as {@code Redis server v=7.0.9 sha=0}; empty where there is none. */
    static Optional<Version> in(String text) {
        Matcher found = NUMBERS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int minor = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return Optional.of(new Version(Integer.parseInt(found.group(1)), minor, found.group()));
    }

    /** Compares major and minor; two patch releases of one minor are equal here. */
    @Override
    public int compareTo(Version other) {
        return BY_NUMBERS.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
