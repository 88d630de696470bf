package dev.sluice.cli;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what was typed; refusals name the option. */
final class Arguments {
    private static final Pattern RATE = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    private Arguments() {}

    /** A whole number in {@code [min, max]}. */
    static long whole(String option, String text, long min, long max) {
        try {
            return Require.inRange(option, Long.parseLong(text), min, max);
        } catch (NumberFormatException notANumber) {
            throw new InvalidInputException(option, text, "a whole number from " + min + " to " + max);
        }
    }

    /** A number above 0 of so many a second, written {@code 500} or {@code 0.5}. */
    static double rate(String option, String text) {
        Require.that(RATE.matcher(text).matches(), option, text, "a number a second, such as 500 or 0.5");
        return Double.parseDouble(text);
    }

    /** Different names, separated by commas, each of them one of {@code known}. */
    static List<String> names(String option, String text, Set<String> known) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : Arrays.stream(text.split(",", -1)).map(String::strip).toList()) {
            Require.that(known.contains(name), option, name, "one or more of " + String.join(", ", known));
            Require.that(names.add(name), option, text, "each name once");
        }
        return List.copyOf(names);
    }
}
