package dev.sluice.core.waiting;

/** There is no such room, or it has expired. */
public record UnknownRoom() implements JoinResult, PositionResult, HeartbeatResult, AdmitResult, EndResult {}
