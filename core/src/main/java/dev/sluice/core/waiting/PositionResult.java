package dev.sluice.core.waiting;

/** What asking for one's position may answer. */
public sealed interface PositionResult permits Waiting, Admitted, NotInRoom, UnknownRoom {}
