package dev.sluice.core.sale;

import java.time.Duration;
import java.time.Instant;

/** What reserving may answer. */
public sealed interface ReserveResult {
    /**
     * All lines are kept for the user, by this call or an earlier one.
     *
     * @param expiresAt the first instant at which the hold is over
     * @param total what the lines cost, in points, without any coupon
     */
    record Reserved(Instant expiresAt, long total) implements ReserveResult {}

    /** This reservation was granted earlier and is held no more. */
    record Ended(ReservationState state) implements ReserveResult {}

    /** A reservation of that name has another user, other lines or another hold. */
    record ReservationReused() implements ReserveResult {}

    /** The item has only {@code free} units left, fewer than its line wants; nothing was reserved. */
    record SoldOut(ItemId item, long free) implements ReserveResult {}

    /** The sale has no such item; nothing was reserved. */
    record UnknownItem(ItemId item) implements ReserveResult {}

    /** The sale holds nothing that long. */
    record HoldTooLong(Duration longest) implements ReserveResult {}

    /** The sale opens later. */
    record NotOpen(Instant opensAt) implements ReserveResult {}

    /** The sale is over. */
    record Closed(Instant closedAt) implements ReserveResult {}

    /** There is no such sale, or it has expired. */
    record UnknownSale() implements ReserveResult {}
}
