package dev.sluice.core.service;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;

/** The messages of the coupon service. */
public final class CouponRequests {
    private CouponRequests() {}

    /** {@link dev.sluice.core.coupon.CouponStore#issue}. */
    public record Issue(CampaignId campaign, UserId user, RequestId request) {}

    /** {@link dev.sluice.core.coupon.CouponStore#redeem}. */
    public record Redeem(CampaignId campaign, UserId user, long seq, RequestId request) {}

    /** {@link dev.sluice.core.coupon.CouponStore#revoke}. */
    public record Revoke(CampaignId campaign, long seq) {}

    /** {@link dev.sluice.core.coupon.CouponStore#issuances}. */
    public record List(CampaignId campaign, long afterSeq, int limit) {}

    /** {@link dev.sluice.core.coupon.CouponStore#issuancesOf}. */
    public record ListOf(CampaignId campaign, UserId user) {}
}
