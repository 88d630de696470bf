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
import java.util.function.BooleanSupplier;

/** Coupons in memory. Issuing, redeeming and revoking take constant time. */
public final class InMemoryCouponStore implements CouponStore {
    private static final IssueResult UNKNOWN_TO_ISSUE = new IssueResult.UnknownCampaign();
    private static final RedeemResult UNKNOWN_TO_REDEEM = new RedeemResult.UnknownCampaign();
    private static final RevokeResult UNKNOWN_TO_REVOKE = new RevokeResult.UnknownCampaign();

    private final Aggregates<Campaign, CampaignBook> campaigns;

    /** An empty store that goes by that clock. */
    public InMemoryCouponStore(InstantSource clock) {
        this.campaigns = new Aggregates<>(clock);
    }

    @Override
    public Future<CreateResult> create(Campaign campaign) {
        return campaigns.create(
                campaign.id().value(), campaign, campaign.expiresAt(), now -> new CampaignBook(campaign));
    }

    @Override
    public Future<IssueResult> issue(CampaignId campaign, UserId user, RequestId request) {
        return campaigns.ask(campaign.value(), UNKNOWN_TO_ISSUE, (book, now) -> book.issue(user, request, now));
    }

    @Override
    public Future<RedeemResult> redeem(CampaignId campaign, UserId user, long seq, RequestId request) {
        return campaigns.ask(campaign.value(), UNKNOWN_TO_REDEEM, (book, now) -> book.redeem(user, seq, request, now));
    }

    /**
     * Redeems a coupon as part of something larger. If it can be redeemed the condition is asked, while nobody else
     * decides about the campaign, and the coupon is redeemed if that holds; {@code Redeemed} is answered either way.
     */
    public Future<RedeemResult> redeemIf(
            CampaignId campaign, UserId user, long seq, RequestId request, BooleanSupplier condition) {
        return campaigns.ask(
                campaign.value(), UNKNOWN_TO_REDEEM, (book, now) -> book.redeemIf(user, seq, request, now, condition));
    }

    @Override
    public Future<RevokeResult> revoke(CampaignId campaign, long seq) {
        return campaigns.ask(campaign.value(), UNKNOWN_TO_REVOKE, (book, now) -> book.revoke(seq));
    }

    @Override
    public Future<Optional<CampaignStatus>> status(CampaignId campaign) {
        return campaigns.ask(campaign.value(), Optional.empty(), (book, now) -> Optional.of(book.status()));
    }

    @Override
    public Future<List<Issuance>> issuances(CampaignId campaign, long afterSeq, int limit) {
        try {
            Require.inRange("afterSeq", afterSeq, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return campaigns.ask(campaign.value(), List.of(), (book, now) -> book.issuances(afterSeq, limit));
    }

    @Override
    public Future<List<Issuance>> issuancesOf(CampaignId campaign, UserId user) {
        return campaigns.ask(campaign.value(), List.of(), (book, now) -> book.issuancesOf(user));
    }

    /** Forgets everything; later calls fail. */
    public void close() {
        campaigns.close();
    }
}
