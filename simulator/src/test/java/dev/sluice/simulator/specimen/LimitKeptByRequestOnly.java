package dev.sluice.simulator.specimen;

import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;

/** The request is remembered and the user is not: who asks by another request gets another coupon. */
public final class LimitKeptByRequestOnly extends ForwardingCoupons {
    public LimitKeptByRequestOnly(CouponStore sound) {
        super(sound);
    }

    @Override
    public Future<CreateResult> create(Campaign campaign) {
        return sound.create(loosened(campaign, campaign.stock(), 100));
    }
}
