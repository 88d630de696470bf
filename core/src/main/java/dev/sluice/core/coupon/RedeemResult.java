package dev.sluice.core.coupon;

import java.time.Instant;

/** What redeeming a coupon may answer. */
public sealed interface RedeemResult {
    /** This request redeemed the coupon, now or when it was first made. */
    record Redeemed(Instant at) implements RedeemResult {}

    /** Another request redeemed the coupon. */
    record AlreadyRedeemed(Instant at) implements RedeemResult {}

    /** The coupon's validity ended at that instant. */
    record Expired(Instant expiredAt) implements RedeemResult {}

    /** The coupon has been revoked. */
    record Revoked() implements RedeemResult {}

    /** The coupon is another user's. */
    record NotOwner() implements RedeemResult {}

    /** No coupon of that number was issued. */
    record NotIssued() implements RedeemResult {}

    /** There is no such campaign, or it has expired. */
    record UnknownCampaign() implements RedeemResult {}
}
