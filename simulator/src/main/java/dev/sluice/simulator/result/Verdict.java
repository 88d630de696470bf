package dev.sluice.simulator.result;

/** What a checker says of an invariant. */
public enum Verdict {
    /** Facts were checked, and all of them agree. */
    KEPT,
    /** At least one fact contradicts it. */
    BROKEN,
    /** There was nothing to check it by. */
    NOT_CHECKED
}
