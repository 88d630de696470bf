package dev.sluice.simulator.trace;

import dev.sluice.core.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns of a trace play which role. As text it is {@code time=When,event=Invoice+line,member=Product,delta=Pieces}
 * and, if wanted, {@code user=Customer}; a column's name can therefore contain neither comma nor plus.
 *
 * @param time the column of the event's time
 * @param timeFormat how it is written; as text {@code time=When:epoch-millis}, without a suffix {@link TimeFormat#TEXT}
 * @param event the columns that make the event's id, one or more, joined by a plus; {@value #LINE} stands for the line's
 *     number in its file, and where several files are played, the file's name without its ending goes before the id
 * @param member the column of the member's id
 * @param delta the column of the whole number that is added to the member's score
 * @param user the column of the user's id; without one, or where it is empty, the user is anonymous
 */
public record Mapping(
        String time, TimeFormat timeFormat, List<String> event, String member, String delta, Optional<String> user) {
    /** The word that stands for the number of a line. */
    public static final String LINE = "line";

    private static final List<String> REQUIRED = List.of("time", "event", "member", "delta");
    private static final String ACCEPTED =
            "time=COLUMN,event=COLUMN+…,member=COLUMN,delta=COLUMN and, if wanted, user=COLUMN";

    /** Keeps a copy of the list. */
    public Mapping {
        event = List.copyOf(event);
    }

    /** The mapping that a text stands for. */
    public static Mapping parse(String text) {
        Map<String, String> roles = roles(text);
        for (String role : REQUIRED) {
            if (!roles.containsKey(role)) {
                throw new InvalidInputException("map." + role, text, "a column for it: " + ACCEPTED);
            }
        }
        String time = role(roles, "time");
        TimeFormat format = formatOf(time);
        return new Mapping(
                format == TimeFormat.TEXT ? time : time.substring(0, time.lastIndexOf(':')),
                format,
                Arrays.asList(role(roles, "event").split("\\+", -1)),
                role(roles, "member"),
                role(roles, "delta"),
                Optional.ofNullable(roles.get("user")));
    }

    private static Map<String, String> roles(String text) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (String assignment : text.split(",", -1)) {
            int equals = assignment.indexOf('=');
            String role = equals < 0 ? assignment : assignment.substring(0, equals);
            if (!REQUIRED.contains(role) && !role.equals("user")) {
                throw new InvalidInputException("map", assignment, ACCEPTED);
            }
            String columns = equals < 0 ? "" : assignment.substring(equals + 1);
            if (columns.isEmpty() || Arrays.asList(columns.split("\\+", -1)).contains("")) {
                throw new InvalidInputException("map." + role, columns, "the name of a column");
            }
            if (roles.put(role, columns) != null) {
                throw new InvalidInputException("map." + role, columns, "each role once");
            }
        }
        return roles;
    }

    private static String role(Map<String, String> roles, String role) {
        return roles.getOrDefault(role, "");
    }

    private static TimeFormat formatOf(String time) {
        for (TimeFormat format : TimeFormat.values()) {
            if (format != TimeFormat.TEXT && time.endsWith(":" + format.word())) {
                return format;
            }
        }
        return TimeFormat.TEXT;
    }

    /** Whether ids are made of line numbers, and are therefore all different. */
    boolean numbersLines() {
        return event.contains(LINE);
    }

    /** The columns that are read, each once. */
    List<String> columns() {
        Set<String> columns = new LinkedHashSet<>(List.of(time, member, delta));
        event.stream().filter(part -> !part.equals(LINE)).forEach(columns::add);
        user.ifPresent(columns::add);
        return new ArrayList<>(columns);
    }
}
