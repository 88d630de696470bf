package dev.sluice.core.ranking;

/** How an event changes its member's score. */
public enum Operator {
    /** The event's value is added to the score, which begins at 0. */
    INCREMENT,
    /** The score is the best value of all events: the highest, or the lowest where lower is better. */
    BEST,
    /** The score is the value of the latest event, in the order in which the store recorded them. */
    LATEST
}
