package dev.sluice.core.ranking;

/** Who comes first of members with the same score; "earlier" and "later" are by the sequence of recorded events. */
public enum TieBreak {
    /** Who came to this score earlier; an event that leaves the score as it was makes no difference. */
    FIRST_REACHED,
    /** Whose last event is the later one, also if it left the score as it was. */
    LAST_UPDATED,
    /** Whose id is the smaller one, byte by byte in UTF-8. */
    LEXICAL
}
