package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;

/** The stock is read by one call and written by another: whoever comes in between reads what is no longer true. */
public final class StockReadThenWritten extends ForwardingCoupons {
    private final Moment moment;
    private long stock;

    public StockReadThenWritten(CouponStore sound, Moment moment) {
        super(sound);
        this.moment = moment;
    }

    @Override
    public Future<CreateResult> create(Campaign campaign) {
        stock = campaign.stock();
        return sound.create(loosened(campaign, 2 * stock, campaign.perUserLimit()));
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return sound.status(campaign).compose(status -> {
            long issued = status.orElseThrow().issued();
            return moment.passes()
                    .compose(passed -> sound.issuancesOf(campaign, user))
                    .compose(own -> issued < stock || !own.isEmpty()
                            ? sound.issue(campaign, user, request)
                            : Future.succeededFuture(new IssueResult.SoldOut()));
        });
    }
}
