package dev.sluice.core.waiting;

/** The user neither waits nor is inside: never joined, left, completed, dropped for silence, or the admission is over. */
public record NotInRoom() implements PositionResult, HeartbeatResult {}
