package dev.sluice.core.waiting;

import java.time.Instant;

/**
 * The user is inside.
 *
 * @param ticket the number with which the user had joined
 * @param lane the lane the user stood in
 * @param expiresAt the first instant at which the admission is over
 */
public record Admitted(long ticket, LaneId lane, Instant expiresAt)
        implements JoinResult, PositionResult, HeartbeatResult {}
