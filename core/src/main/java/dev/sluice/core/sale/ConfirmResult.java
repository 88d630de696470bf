package dev.sluice.core.sale;

import dev.sluice.core.coupon.RedeemResult;
import java.time.Instant;

/** What confirming may answer. */
public sealed interface ConfirmResult {
    /**
     * The reservation is paid, by this call or an earlier one.
     *
     * @param number its place in the sale's order of confirmation, the first being 1
     * @param paid the points that were taken from the wallet
     * @param at when it was confirmed
     */
    record Confirmed(long number, long paid, Instant at) implements ConfirmResult {}

    /** The reservation is confirmed, with another payment. */
    record PaymentReused() implements ConfirmResult {}

    /** The wallet holds {@code balance}, less than the {@code due} points; nothing was taken and no coupon redeemed. */
    record Insufficient(long balance, long due) implements ConfirmResult {}

    /** The coupon cannot be redeemed; nothing was taken. {@code why} is never {@code Redeemed}. */
    record CouponRefused(RedeemResult why) implements ConfirmResult {}

    /** The hold was over at that instant. */
    record Expired(Instant expiredAt) implements ConfirmResult {}

    /** The reservation was given up. */
    record Cancelled() implements ConfirmResult {}

    /** The reservation is another user's. */
    record NotOwner() implements ConfirmResult {}

    /** No reservation of that name was granted. */
    record UnknownReservation() implements ConfirmResult {}

    /** There is no such sale, or it has expired. */
    record UnknownSale() implements ConfirmResult {}
}
