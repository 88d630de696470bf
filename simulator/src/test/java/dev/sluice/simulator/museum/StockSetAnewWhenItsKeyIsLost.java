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
import java.util.Optional;

/** A missing stock key is filled from the campaign's definition: after an eviction everything is for sale again. */
final class StockSetAnewWhenItsKeyIsLost extends ForwardingCoupons {
    private long defined;
    private boolean evicted;
    private Optional<Long> key = Optional.empty();

    StockSetAnewWhenItsKeyIsLost(CouponStore sound) {
        super(sound);
    }

    @Override
    public Future<CreateResult> create(Campaign it) {
        defined = it.stock();
        return sound.create(new Campaign(it.id(), 100, it.perUserLimit(), it.opensAt(), it.closesAt(), it.validity()));
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        long stock = key.orElse(defined);
        if (stock == 0) {
            return Future.succeededFuture(new IssueResult.SoldOut());
        }
        key = evicted ? Optional.of(stock - 1) : Optional.empty();
        evicted = true;
        return sound.issue(campaign, user, request);
    }

    @Override
    public Future<RevokeResult> revoke(CampaignId campaign, long seq) {
        key = key.map(stock -> stock + 1);
        return sound.revoke(campaign, seq);
    }
}
