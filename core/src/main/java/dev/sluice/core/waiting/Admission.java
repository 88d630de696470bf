package dev.sluice.core.waiting;

import dev.sluice.core.UserId;
import java.time.Instant;

/**
 * The right to be inside.
 *
 * @param user whose it is
 * @param ticket the number with which the user had joined
 * @param lane the lane the user stood in
 * @param expiresAt the first instant at which it is over
 */
public record Admission(UserId user, long ticket, LaneId lane, Instant expiresAt) {}
