package dev.sluice.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a scenario file. Every refusal names the field by its path from the top of the file,
 * {@code phases[1].arrival.rate} for instance; {@link #done} refuses fields that were never asked for.
 */
final class Fields {
    private final String path;
    private final JsonNode node;
    private final Set<String> known = new TreeSet<>();

    /** @param path of the mapping, empty for the top of the file */
    Fields(String path, JsonNode node) {
        Require.that(node.isObject(), path.isEmpty() ? "scenario" : path, shown(node), "fields, each with a value");
        this.path = path;
        this.node = node;
    }

    String path() {
        return path;
    }

    String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    boolean has(String name) {
        known.add(name);
        return node.hasNonNull(name);
    }

    /** A text, number or truth value as it was written. */
    String text(String name, String accepted) {
        String value = textOrNull(name, accepted);
        if (value == null) {
            throw new InvalidInputException(pathOf(name), "nothing", accepted);
        }
        return value;
    }

    @Nullable
    String textOrNull(String name, String accepted) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = node.path(name);
        Require.that(value.isValueNode(), pathOf(name), shown(value), accepted);
        return value.asText();
    }

    /** A whole number in {@code [min, max]}. */
    long whole(String name, long min, long max) {
        String accepted = "a whole number from " + min + " to " + max;
        String value = text(name, accepted).replace("_", "");
        try {
            long number = Long.parseLong(value);
            Require.that(number >= min && number <= max, pathOf(name), value, accepted);
            return number;
        } catch (NumberFormatException notANumber) {
            throw new InvalidInputException(pathOf(name), value, accepted);
        }
    }

    long whole(String name, long otherwise, long min, long max) {
        return has(name) ? whole(name, min, max) : otherwise;
    }

    /** A mapping inside this one, if it is there. */
    Optional<Fields> section(String name) {
        return has(name) ? Optional.of(new Fields(pathOf(name), node.path(name))) : Optional.empty();
    }

    /** The mappings of a list, at least one. */
    List<Fields> sections(String name, String accepted) {
        List<Fields> all = new ArrayList<>();
        for (JsonNode each : list(name, accepted)) {
            all.add(new Fields(pathOf(name) + "[" + all.size() + "]", each));
        }
        return all;
    }

    /** The texts of a list, at least one. */
    List<String> texts(String name, String accepted) {
        List<String> all = new ArrayList<>();
        for (JsonNode each : list(name, accepted)) {
            Require.that(each.isValueNode(), pathOf(name) + "[" + all.size() + "]", shown(each), accepted);
            all.add(each.asText());
        }
        return all;
    }

    private JsonNode list(String name, String accepted) {
        known.add(name);
        JsonNode list = node.path(name);
        Require.that(list.isArray() && !list.isEmpty(), pathOf(name), shown(list), accepted);
        return list;
    }

    /** The names of all fields, in the order of the file; asking for them makes none known. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Iterator<String> it = node.fieldNames(); it.hasNext(); ) {
            names.add(it.next());
        }
        return names;
    }

    /** Refuses fields that no call has asked for. */
    void done() {
        for (String name : names()) {
            if (!known.contains(name)) {
                throw new InvalidInputException(pathOf(name), "this field", "one of " + String.join(", ", known));
            }
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "nothing" : node.toString();
    }
}
