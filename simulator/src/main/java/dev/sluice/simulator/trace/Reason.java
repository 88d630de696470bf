package dev.sluice.simulator.trace;

/** Why a line of a trace cannot be used. */
public enum Reason {
    LINE_TOO_LONG("longer than 1 MiB"),
    MALFORMED_QUOTES("a quote that does not end, or ends in the middle of a field"),
    MALFORMED_JSON("not one JSON object with plain values in the mapped fields"),
    WRONG_COLUMNS("not as many columns as the header"),
    UNREADABLE_TIME("no time that can be read"),
    TIME_OUT_OF_RANGE("a time before 1970 or after 9999"),
    NO_MEMBER("no member"),
    UNREADABLE_DELTA("no whole number as delta"),
    DELTA_OUT_OF_RANGE("a delta beyond 2^53 - 1"),
    NO_EVENT("no event id: one of its columns is empty"),
    NOT_AN_ID("a member, event or user that is no valid id");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason, for people to read. */
    public String words() {
        return words;
    }
}
