package dev.sluice.simulator.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The recount's own way to take a line of comma-separated values apart, character by character. */
final class PlainCsv {
    private final String text;
    private final List<String> fields = new ArrayList<>();
    private int at;
    private boolean open;

    private PlainCsv(String text) {
        this.text = text;
    }

    /**
     * What a text is.
     *
     * @param fields its fields; null if it is not well formed
     * @param open whether that is because a quoted field does not end
     */
    record Split(@Nullable List<String> fields, boolean open) {}

    static Split split(String text) {
        PlainCsv csv = new PlainCsv(text);
        boolean wellFormed = csv.field();
        while (wellFormed && csv.at < text.length()) {
            csv.at++;
            wellFormed = csv.field();
        }
        return new Split(wellFormed ? csv.fields : null, csv.open);
    }

    /** Reads a field up to a comma or the end. */
    private boolean field() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int comma = text.indexOf(',', at);
        int end = comma < 0 ? text.length() : comma;
        String field = text.substring(at, end);
        fields.add(field);
        at = end;
        return field.indexOf('\r') < 0;
    }

    private boolean quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append(c);
                at++;
            } else {
                fields.add(field.toString());
                return at == text.length() || text.charAt(at) == ',';
            }
        }
        open = true;
        return false;
    }
}
