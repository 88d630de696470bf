package dev.sluice.cli;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what was typed; refusals name the option. */
final class Arguments {
    private Arguments() {}

    /** A whole number in {@code [min, max]}. */
    static long whole(String option, String text, long min, long max) {
        try {
            return Require.inRange(option, Long.parseLong(text), min, max);
        } catch (NumberFormatException notANumber) {
            throw new InvalidInputException(option, text, "a whole number from " + min + " to " + max);
        }
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
