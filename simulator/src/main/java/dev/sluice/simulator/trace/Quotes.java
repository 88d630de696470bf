package dev.sluice.simulator.trace;

/** Where quoted fields begin and end. */
final class Quotes {
    private Quotes() {}

    /** Whether a line of comma-separated values ends inside a quoted field; {@code open}: whether it begins in one. */
    static boolean leaveOpen(String line, boolean open) {
        boolean quoted = open;
        boolean fieldStart = !open;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && (quoted || fieldStart)) {
                // A doubled quote within a field closes it and opens it again, which comes to the same.
                quoted = !quoted;
                fieldStart = !quoted;
            } else if (!quoted) {
                fieldStart = c == ',';
            }
        }
        return quoted;
    }
}
