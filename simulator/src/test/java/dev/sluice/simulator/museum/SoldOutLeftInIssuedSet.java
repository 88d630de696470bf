package dev.sluice.simulator.museum;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.simulator.specimen.ForwardingCoupons;
import io.vertx.core.Future;
import java.util.HashSet;
import java.util.Set;

/** The refused are left in the issued set: when stock comes back, they count as people who have had theirs. */
final class SoldOutLeftInIssuedSet extends ForwardingCoupons {
    private final Set<UserId> issued = new HashSet<>();

    SoldOutLeftInIssuedSet(CouponStore sound) {
        super(sound);
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return issued.add(user)
                ? sound.issue(campaign, user, request)
                : Future.succeededFuture(new IssueResult.AlreadyIssued(1));
    }
}
