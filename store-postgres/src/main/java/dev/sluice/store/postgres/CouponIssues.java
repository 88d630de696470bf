package dev.sluice.store.postgres;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.IssueResult;
import io.vertx.core.Future;

/** Issues coupons, each by its own way of locking the campaign. */
@FunctionalInterface
interface CouponIssues {
    /** The answer to one user's wish. */
    Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request);
}
