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
import dev.sluice.simulator.specimen.Gate;
import io.vertx.core.Future;

/** GET the stock, compare, then SET it one less: whoever reads in between sells the same unit. */
final class StockReadThenWritten extends ForwardingCoupons {
    private final Gate gate;
    private long stock;

    StockReadThenWritten(CouponStore sound, Gate gate) {
        super(sound);
        this.gate = gate;
    }

    @Override
    public Future<CreateResult> create(Campaign it) {
        stock = it.stock();
        return sound.create(new Campaign(it.id(), 100, it.perUserLimit(), it.opensAt(), it.closesAt(), it.validity()));
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        long read = stock;
        return gate.passes().compose(passed -> {
            if (read == 0) {
                return Future.succeededFuture(new IssueResult.SoldOut());
            }
            stock = read - 1;
            return sound.issue(campaign, user, request);
        });
    }

    @Override
    public Future<RevokeResult> revoke(CampaignId campaign, long seq) {
        stock++;
        return sound.revoke(campaign, seq);
    }
}
