package dev.sluice.simulator.specimen;

import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.Issuance;
import io.vertx.core.Future;
import java.util.List;

/** A coupon that was redeemed is deleted: of what was issued, some can be found nowhere. */
public final class RedeemedAreDeleted extends ForwardingCoupons {
    public RedeemedAreDeleted(CouponStore sound) {
        super(sound);
    }

    @Override
    public Future<List<Issuance>> issuances(CampaignId campaign, long afterSeq, int limit) {
        return sound.issuances(campaign, afterSeq, limit)
                .map(all -> all.stream()
                        .filter(each -> each.state() != Issuance.State.REDEEMED)
                        .toList());
    }
}
