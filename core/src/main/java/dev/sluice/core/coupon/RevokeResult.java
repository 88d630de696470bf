package dev.sluice.core.coupon;

import java.time.Instant;

/** What revoking a coupon may answer. */
public sealed interface RevokeResult {
    /** The coupon is revoked, by this call or an earlier one; its unit went back to the stock once. */
    record Revoked() implements RevokeResult {}

    /** The coupon has been redeemed and stays so. */
    record AlreadyRedeemed(Instant at) implements RevokeResult {}

    /** No coupon of that number was issued. */
    record NotIssued() implements RevokeResult {}

    /** There is no such campaign, or it has expired. */
    record UnknownCampaign() implements RevokeResult {}
}
