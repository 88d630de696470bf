package dev.sluice.simulator.specimen;

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
import java.util.List;
import java.util.Optional;

/** A coupon store that hands every call on; a specimen overrides what it gets wrong. */
public abstract class ForwardingCoupons implements CouponStore {
    protected final CouponStore sound;

    protected ForwardingCoupons(CouponStore sound) {
        this.sound = sound;
    }

    @Override
    public Future<CreateResult> create(Campaign campaign) {
        return sound.create(campaign);
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return sound.issue(campaign, user, request);
    }

    @Override
    public Future<RedeemResult> redeem(CampaignId campaign, UserId user, long seq, RequestId request) {
        return sound.redeem(campaign, user, seq, request);
    }

    @Override
    public Future<RevokeResult> revoke(CampaignId campaign, long seq) {
        return sound.revoke(campaign, seq);
    }

    @Override
    public Future<Optional<CampaignStatus>> status(CampaignId campaign) {
        return sound.status(campaign);
    }

    @Override
    public Future<List<Issuance>> issuances(CampaignId campaign, long afterSeq, int limit) {
        return sound.issuances(campaign, afterSeq, limit);
    }

    @Override
    public Future<List<Issuance>> issuancesOf(CampaignId campaign, UserId user) {
        return sound.issuancesOf(campaign, user);
    }

    /** The same campaign with other numbers. */
    static Campaign loosened(Campaign it, long stock, int perUserLimit) {
        return new Campaign(it.id(), stock, perUserLimit, it.opensAt(), it.closesAt(), it.validity());
    }
}
