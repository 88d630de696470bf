package dev.sluice.simulator.museum;

import dev.sluice.core.RequestId;
import dev.sluice.core.StoreException;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.simulator.specimen.ForwardingCoupons;
import io.vertx.core.Future;
import java.util.HashSet;
import java.util.Set;

/** SADD puts the user into the issued set, then LPOP takes a coupon: who is cut off in between has none and gets none. */
final class SaddThenLpop extends ForwardingCoupons {
    private final Set<UserId> issued = new HashSet<>();

    SaddThenLpop(CouponStore sound) {
        super(sound);
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        boolean first = issued.isEmpty();
        if (!issued.add(user)) {
            return Future.succeededFuture(new IssueResult.AlreadyIssued(1));
        }
        return first
                ? Future.failedFuture(new StoreException(StoreException.Kind.OUTCOME_UNKNOWN, "cut off"))
                : sound.issue(campaign, user, request);
    }
}
