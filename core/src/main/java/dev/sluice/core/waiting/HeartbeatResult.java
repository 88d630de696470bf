package dev.sluice.core.waiting;

/** What a sign of life may answer. */
public sealed interface HeartbeatResult permits HeartbeatResult.StillWaiting, Admitted, NotInRoom, UnknownRoom {
    /** The user stands in line with that ticket. */
    record StillWaiting(long ticket) implements HeartbeatResult {}
}
