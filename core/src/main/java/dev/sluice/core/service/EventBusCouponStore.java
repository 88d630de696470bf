package dev.sluice.core.service;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.CampaignStatus;
import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.coupon.RevokeResult;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The coupon store that a {@link CouponVerticle} of this JVM serves. */
public final class EventBusCouponStore implements CouponStore {
    private final ServiceClient service;

    /**
     * @param timeout how long an answer is waited for, 1 ms to 1 h; after that the outcome is unknown
     */
    public EventBusCouponStore(Vertx vertx, Duration timeout) {
        this.service = new ServiceClient(vertx, timeout);
    }

    @Override
    public Future<CreateResult> create(Campaign campaign) {
        return service.call(Addresses.COUPON_CREATE, campaign);
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return service.call(Addresses.COUPON_ISSUE, new CouponRequests.Issue(campaign, user, request));
    }

    @Override
    public Future<RedeemResult> redeem(CampaignId campaign, UserId user, long seq, RequestId request) {
        return service.call(Addresses.COUPON_REDEEM, new CouponRequests.Redeem(campaign, user, seq, request));
    }

    @Override
    public Future<RevokeResult> revoke(CampaignId campaign, long seq) {
        return service.call(Addresses.COUPON_REVOKE, new CouponRequests.Revoke(campaign, seq));
    }

    @Override
    public Future<Optional<CampaignStatus>> status(CampaignId campaign) {
        return service.call(Addresses.COUPON_STATUS, campaign);
    }

    @Override
    public Future<List<Issuance>> issuances(CampaignId campaign, long afterSeq, int limit) {
        return service.call(Addresses.COUPON_ISSUANCES, new CouponRequests.List(campaign, afterSeq, limit));
    }

    @Override
    public Future<List<Issuance>> issuancesOf(CampaignId campaign, UserId user) {
        return service.call(Addresses.COUPON_ISSUANCES_OF, new CouponRequests.ListOf(campaign, user));
    }
}
