package dev.sluice.simulator.trace;

/** What is worth telling about a line that was used, or held nothing to use. */
public enum Remark {
    BLANK("empty lines, passed over"),
    ANONYMOUS("lines without a user"),
    NEGATIVE("cancellations: a negative delta, subtracted"),
    OUT_OF_ORDER("lines older than one before them, played when reached"),
    TIME_SKIPPED("local times that the change to summer time skips, taken as later by what it skips"),
    TIME_TWICE("local times that come twice when summer time ends, taken as the earlier one"),
    MALFORMED_BYTES("lines with bytes that are no UTF-8, each read as U+FFFD");

    private final String words;

    Remark(String words) {
        this.words = words;
    }

    /** The remark, for people to read. */
    public String words() {
        return words;
    }
}
