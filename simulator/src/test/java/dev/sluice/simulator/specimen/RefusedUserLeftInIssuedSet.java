package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.IssueResult;
import io.vertx.core.Future;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The user is put into the issued set first and the stock asked second; nobody takes a refused user out again. */
public final class RefusedUserLeftInIssuedSet extends ForwardingCoupons {
    private final Set<UserId> issued = ConcurrentHashMap.newKeySet();

    public RefusedUserLeftInIssuedSet(CouponStore sound) {
        super(sound);
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        boolean member = !issued.add(user);
        return sound.issue(campaign, user, request)
                .map(answer ->
                        member && answer instanceof IssueResult.SoldOut ? new IssueResult.AlreadyIssued(1) : answer);
    }
}
