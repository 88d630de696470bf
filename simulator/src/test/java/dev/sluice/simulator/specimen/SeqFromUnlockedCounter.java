package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.IssueResult;
import io.vertx.core.Future;

/** Numbers come from a counter beside the stock, read and written without a lock: two users get the same one. */
public final class SeqFromUnlockedCounter extends ForwardingCoupons {
    private final Moment moment;
    private long counter;

    public SeqFromUnlockedCounter(CouponStore sound, Moment moment) {
        super(sound);
        this.moment = moment;
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return sound.issue(campaign, user, request).compose(answer -> {
            if (!(answer instanceof IssueResult.Issued)) {
                return Future.succeededFuture(answer);
            }
            long seq = counter + 1;
            return moment.passes().map(passed -> {
                counter = seq;
                return new IssueResult.Issued(seq);
            });
        });
    }
}
