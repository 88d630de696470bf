package dev.sluice.core;

/**
 * Input that is refused before anything is done with it. The message is one line that names the field, the value found
 * and what is accepted; it is meant for the person who sent the value.
 */
public final class InvalidInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private final String field;

    /**
     * @param field the name of the offending field, as its sender knows it
     * @param value what was found; shown escaped and cut to 80 characters
     * @param accepted what would have been accepted, as a phrase
     */
    public InvalidInputException(String field, Object value, String accepted) {
        super(field + ": " + shown(value) + " is not accepted; expected " + accepted);
        this.field = field;
    }

    /** The same refusal on the other side of a boundary that carries only its message. */
    public InvalidInputException(String message) {
        super(message);
        this.field = message.substring(0, Math.max(0, message.indexOf(':')));
    }

    /** The name of the offending field. */
    public String field() {
        return field;
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        StringBuilder out = new StringBuilder("'");
        for (int i = 0; i < text.length() && i < SHOWN; i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c != 0x7f && !Character.isISOControl(c) && !Character.isSurrogate(c);
            if (plain || pairedAt(text, i)) {
                out.append(c);
            } else {
                out.append(String.format("\\u%04x", (int) c));
            }
        }
        return out.append(text.length() > SHOWN ? "…'" : "'").toString();
    }

    private static boolean pairedAt(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
