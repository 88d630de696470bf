package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.IssueResult;
import io.vertx.core.Future;
import java.util.concurrent.atomic.AtomicLong;

/** A unit is taken before the user is looked up, and not put back when the user has a coupon already. */
public final class StockLostToRetries extends ForwardingCoupons {
    private final AtomicLong lost = new AtomicLong();

    public StockLostToRetries(CouponStore sound) {
        super(sound);
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return sound.issuancesOf(campaign, user)
                .compose(own -> sound.status(campaign).compose(status -> {
                    if (!own.isEmpty()) {
                        lost.incrementAndGet();
                    } else if (status.orElseThrow().remaining() <= lost.get()) {
                        return Future.succeededFuture(new IssueResult.SoldOut());
                    }
                    return sound.issue(campaign, user, request);
                }));
    }
}
