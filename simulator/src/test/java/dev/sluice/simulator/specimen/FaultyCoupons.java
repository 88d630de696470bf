package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.IssueResult;
import io.vertx.core.Future;

/** Sound, but every so often a request or its answer is lost on the way. */
public final class FaultyCoupons extends ForwardingCoupons {
    private final Faults faults;

    public FaultyCoupons(CouponStore sound, Faults faults) {
        super(sound);
        this.faults = faults;
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return faults.inject(() -> sound.issue(campaign, user, request));
    }
}
