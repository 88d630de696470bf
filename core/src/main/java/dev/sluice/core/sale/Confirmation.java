package dev.sluice.core.sale;

import dev.sluice.core.UserId;
import java.time.Instant;
import java.util.List;

/**
 * One entry of a sale's outbox: a reservation that was paid.
 *
 * @param number 1 for the first that the sale confirmed, dense, in order of confirmation
 * @param reservation which reservation
 * @param user whose it is
 * @param lines what was sold
 * @param paid the points that were taken from the wallet
 * @param at when, by the store's clock
 */
public record Confirmation(
        long number, ReservationId reservation, UserId user, List<Line> lines, long paid, Instant at) {
    /** Keeps a copy of the lines. */
    public Confirmation {
        lines = List.copyOf(lines);
    }
}
