package dev.sluice.core.sale;

import dev.sluice.core.UserId;
import java.time.Instant;
import java.util.List;

/**
 * An order that was granted, as it stands.
 *
 * @param id its name
 * @param user whose it is
 * @param lines what was ordered, in the caller's order
 * @param total what the lines cost, in points, without any coupon
 * @param expiresAt the first instant at which the hold is over
 * @param state what has become of it, by the store's clock
 */
public record Reservation(
        ReservationId id, UserId user, List<Line> lines, long total, Instant expiresAt, ReservationState state) {
    /** Keeps a copy of the lines. */
    public Reservation {
        lines = List.copyOf(lines);
    }
}
