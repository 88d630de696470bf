package dev.sluice.simulator.museum;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.RevokeResult;
import dev.sluice.core.store.CreateResult;
import dev.sluice.simulator.specimen.ForwardingCoupons;
import io.vertx.core.Future;

/** DECR, and a negative answer means sold out; nobody adds back what was taken, so a returned unit only fills the hole. */
final class DecrBelowZero extends ForwardingCoupons {
    private long counter;

    DecrBelowZero(CouponStore sound) {
        super(sound);
    }

    @Override
    public Future<CreateResult> create(Campaign campaign) {
        counter = campaign.stock();
        return sound.create(campaign);
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return --counter < 0 ? Future.succeededFuture(new IssueResult.SoldOut()) : sound.issue(campaign, user, request);
    }

    @Override
    public Future<RevokeResult> revoke(CampaignId campaign, long seq) {
        counter++;
        return sound.revoke(campaign, seq);
    }
}
