package dev.sluice.store.inmemory.coupon;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.RequestId;
import dev.sluice.core.Require;
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
import dev.sluice.store.inmemory.aggregate.Aggregates;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Coupons in memory; issuing takes constant time. */
public final class InMemoryCouponStore implements CouponStore {
    private final Aggregates<CampaignId, CampaignBook> campaigns;

    /** An empty store that goes by that clock. */
    public InMemoryCouponStore(InstantSource clock) {
        this.campaigns = new Aggregates<>(clock);
    }

    @Override
    public Future<CreateResult> create(Campaign campaign) {
        return Future.succeededFuture(campaigns.create(campaign.id(), new CampaignBook(campaign)));
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return Future.succeededFuture(campaigns
                .find(campaign)
                .map(book -> book.issue(user, request, campaigns.now()))
                .orElseGet(IssueResult.UnknownCampaign::new));
    }

    @Override
    public Future<RedeemResult> redeem(CampaignId campaign, UserId user, long seq, RequestId request) {
        return Future.succeededFuture(campaigns
                .find(campaign)
                .map(book -> book.redeem(user, seq, request, campaigns.now()))
                .orElseGet(RedeemResult.UnknownCampaign::new));
    }

    @Override
    public Future<RevokeResult> revoke(CampaignId campaign, long seq) {
        return Future.succeededFuture(
                campaigns.find(campaign).map(book -> book.revoke(seq)).orElseGet(RevokeResult.UnknownCampaign::new));
    }

    @Override
    public Future<Optional<CampaignStatus>> status(CampaignId campaign) {
        return Future.succeededFuture(campaigns.find(campaign).map(CampaignBook::status));
    }

    @Override
    public Future<List<Issuance>> issuances(CampaignId campaign, long afterSeq, int limit) {
        try {
            Require.inRange("afterSeq", afterSeq, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return Future.succeededFuture(campaigns
                .find(campaign)
                .map(book -> book.issuances(afterSeq, limit))
                .orElse(List.of()));
    }

    @Override
    public Future<List<Issuance>> issuancesOf(CampaignId campaign, UserId user) {
        return Future.succeededFuture(
                campaigns.find(campaign).map(book -> book.issuancesOf(user)).orElse(List.of()));
    }
}
