package dev.sluice.simulator.scenario;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.core.store.SettingsReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values with a unit, as scenarios write them. */
final class Units {
    private static final Pattern RATE = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?) ?/ ?(s|min)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?) ?%");
    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,16})(?:\\.\\.(-?\\d{1,16}))?");
    private static final String A_RATE = "a rate such as 500/s or 30/min, up to 1000000/s";

    private Units() {}

    /** Times a second, 0 to 1,000,000, written {@code 500/s} or {@code 30/min}. */
    static double perSecond(Fields in, String name, boolean zeroAllowed) {
        String value = in.text(name, A_RATE);
        Matcher matcher = RATE.matcher(value);
        Require.that(matcher.matches(), in.pathOf(name), value, A_RATE);
        double rate = Double.parseDouble(matcher.group(1)) / (matcher.group(2).equals("s") ? 1 : 60);
        String accepted = A_RATE + (zeroAllowed ? "" : ", above 0");
        Require.that(rate <= 1_000_000 && (zeroAllowed || rate > 0), in.pathOf(name), value, accepted);
        return rate;
    }

    /** A share from 0 to 1, written {@code 30%}; 0 if it is not there. */
    static double share(Fields in, String name) {
        String accepted = "a share from 0% to 100%";
        if (!in.has(name)) {
            return 0;
        }
        String value = in.text(name, accepted);
        Matcher matcher = SHARE.matcher(value);
        Require.that(matcher.matches(), in.pathOf(name), value, accepted);
        double share = Double.parseDouble(matcher.group(1)) / 100;
        Require.that(share <= 1, in.pathOf(name), value, accepted);
        return share;
    }

    /** A duration, written {@code 250ms}, {@code 2s}, {@code 5m}, {@code 1h} or {@code 7d}. */
    static Duration duration(Fields in, String name, Duration otherwise, Duration min, Duration max) {
        if (!in.has(name)) {
            return otherwise;
        }
        String value = in.text(name, "a duration");
        return Require.inRange(in.pathOf(name), SettingsReader.parseDuration(in.pathOf(name), value), min, max);
    }

    /** A pause, written {@code 200ms} or {@code 50ms..200ms}. */
    static Pause pause(Fields in, String name, Pause otherwise) {
        if (!in.has(name)) {
            return otherwise;
        }
        String accepted = "a pause of up to 1 h, such as 200ms or 50ms..200ms";
        String value = in.text(name, accepted);
        String field = in.pathOf(name);
        int dots = value.indexOf("..");
        Duration least = SettingsReader.parseDuration(field, dots < 0 ? value : value.substring(0, dots));
        Duration most = dots < 0 ? least : SettingsReader.parseDuration(field, value.substring(dots + 2));
        Require.that(most.compareTo(least) >= 0 && most.compareTo(Duration.ofHours(1)) <= 0, field, value, accepted);
        return new Pause(least, most);
    }

    /** Whole numbers, written {@code 5} or {@code 1..10}. */
    static ValueRange values(Fields in, String name, ValueRange otherwise) {
        if (!in.has(name)) {
            return otherwise;
        }
        String accepted = "whole numbers such as 5 or 1..10, up to 9007199254740991";
        String value = in.text(name, accepted);
        Matcher matcher = RANGE.matcher(value);
        Require.that(matcher.matches(), in.pathOf(name), value, accepted);
        long least = Long.parseLong(matcher.group(1));
        long most = matcher.group(2) == null ? least : Long.parseLong(matcher.group(2));
        long limit = dev.sluice.core.ranking.Scores.MAX;
        Require.that(least <= most && least >= -limit && most <= limit, in.pathOf(name), value, accepted);
        return new ValueRange(least, most);
    }

    /** A constant of an enum, written in lower case with hyphens. */
    static <E extends Enum<E>> E choice(Fields in, String name, List<E> choices, E otherwise) {
        if (!in.has(name)) {
            return otherwise;
        }
        return named(in.pathOf(name), in.text(name, "a name"), choices);
    }

    /** The constant of that name. */
    static <E extends Enum<E>> E named(String field, String value, List<E> choices) {
        return choices.stream()
                .filter(each -> written(each).equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        field,
                        value,
                        "one of " + choices.stream().map(Units::written).collect(Collectors.joining(", "))));
    }

    /** How a scenario writes a constant of an enum. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All constants of an enum. */
    static <E extends Enum<E>> List<E> all(Class<E> type) {
        return Arrays.asList(type.getEnumConstants());
    }
}
