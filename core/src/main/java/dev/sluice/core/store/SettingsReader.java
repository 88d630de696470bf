package dev.sluice.core.store;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@link StoreConfig}'s texts as typed values. Fields are named {@code store.setting} in refusals; {@link #done}
 * refuses settings that were never asked for.
 */
public final class SettingsReader {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

    private final String store;
    private final Map<String, String> settings;
    private final Set<String> known = new TreeSet<>();

    /** A reader of that configuration's settings. */
    public SettingsReader(StoreConfig config) {
        this.store = config.store();
        this.settings = config.settings();
    }

    /** A text. */
    public String text(String name, String otherwise) {
        known.add(name);
        return settings.getOrDefault(name, otherwise);
    }

    /** A whole number in {@code [min, max]}. */
    public int integer(String name, int otherwise, int min, int max) {
        String value = text(name, Integer.toString(otherwise));
        try {
            return Require.inRange(store + "." + name, Integer.parseInt(value), min, max);
        } catch (NumberFormatException notANumber) {
            throw new InvalidInputException(store + "." + name, value, "a whole number from " + min + " to " + max);
        }
    }

    /** A duration in {@code [min, max]}, written as a whole number and a unit: 250ms, 2s, 5m, 1h, 7d. */
    public Duration duration(String name, Duration otherwise, Duration min, Duration max) {
        String value = text(name, otherwise.toMillis() + "ms");
        return Require.inRange(store + "." + name, parseDuration(store + "." + name, value), min, max);
    }

    /** Refuses settings that no call has asked for. */
    public void done() {
        for (String name : settings.keySet()) {
            if (!known.contains(name)) {
                throw new InvalidInputException(
                        store + " setting", name, known.isEmpty() ? "none" : "one of " + String.join(", ", known));
            }
        }
    }

    /** The duration that a text such as {@code 250ms} or {@code 2s} stands for. */
    public static Duration parseDuration(String field, String value) {
        Matcher matcher = DURATION.matcher(value.strip());
        if (!matcher.matches()) {
            throw new InvalidInputException(field, value, "a whole number and a unit, such as 250ms, 2s, 5m, 1h or 7d");
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
