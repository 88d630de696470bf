package dev.sluice.core.sale;

import dev.sluice.core.Require;
import dev.sluice.core.coupon.CampaignId;

/**
 * A coupon that a payment redeems. What it is worth is the application's to say.
 *
 * @param campaign whose coupon it is
 * @param seq its number
 * @param discount by how many points it lessens the total, 0 to 1,000,000,000; what exceeds the total is lost
 */
public record CouponUse(CampaignId campaign, long seq, long discount) {
    /** Refuses a discount out of range. */
    public CouponUse {
        Require.inRange("discount", discount, 0, 1_000_000_000);
    }
}
