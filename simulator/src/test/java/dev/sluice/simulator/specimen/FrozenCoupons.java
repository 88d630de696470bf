package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.IssueResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** After some calls, never answers again. */
public final class FrozenCoupons extends ForwardingCoupons {
    private final AtomicInteger left = new AtomicInteger(100);

    public FrozenCoupons(CouponStore sound) {
        super(sound);
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return left.getAndDecrement() > 0
                ? sound.issue(campaign, user, request)
                : Promise.<IssueResult>promise().future();
    }

    @Override
    public Future<Optional<CampaignStatus>> status(CampaignId campaign) {
        return Promise.<Optional<CampaignStatus>>promise().future();
    }
}
