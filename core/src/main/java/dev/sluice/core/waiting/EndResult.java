package dev.sluice.core.waiting;

/** What completing or leaving may answer. */
public sealed interface EndResult
        permits EndResult.Ended, EndResult.StillWaiting, EndResult.UnknownTicket, UnknownRoom {
    /** The user holds neither a place nor a slot by that ticket: by this call, an earlier one, or the passing of time. */
    record Ended() implements EndResult {}

    /** Only an admission can be completed, and the user still stands in line. */
    record StillWaiting() implements EndResult {}

    /** The room never gave out a ticket of that number. */
    record UnknownTicket() implements EndResult {}
}
