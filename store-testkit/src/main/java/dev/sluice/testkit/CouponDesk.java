package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.sluice.core.store.CreateResult.Created;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** One campaign of a store, asked one question after the other. */
record CouponDesk(CouponStore store, CampaignId campaign) {
    /** Makes the campaign. */
    static CouponDesk open(CouponStore store, CampaignDraft draft) {
        Campaign campaign = draft.done();
        assertThat(Await.result(store.create(campaign))).isEqualTo(new Created());
        return new CouponDesk(store, campaign.id());
    }

    /** A campaign that nobody made. */
    static CouponDesk unknown(CouponStore store) {
        return new CouponDesk(store, new CampaignId(Ids.fresh("nowhere")));
    }

    Future<IssueResult> issuing(String user, String request) {
        return store.issue(campaign, new UserId(user), new RequestId(request));
    }

    IssueResult issue(String user, String request) {
        return Await.result(issuing(user, request));
    }

    /** Asks as the user's one and only request. */
    IssueResult issue(String user) {
        return issue(user, "request");
    }

    Future<RedeemResult> redeeming(String user, long seq, String request) {
        return store.redeem(campaign, new UserId(user), seq, new RequestId(request));
    }

    RedeemResult redeem(String user, long seq, String request) {
        return Await.result(redeeming(user, seq, request));
    }

    RevokeResult revoke(long seq) {
        return Await.result(store.revoke(campaign, seq));
    }

    Optional<CampaignStatus> status() {
        return Await.result(store.status(campaign));
    }

    /** The counts of a campaign that must exist. */
    CampaignStatus counts() {
        return status().orElseThrow(() -> new AssertionError("no campaign " + campaign));
    }

    List<Issuance> issuances(long afterSeq, int limit) {
        return Await.result(store.issuances(campaign, afterSeq, limit));
    }

    /** The first thousand. */
    List<Issuance> issuances() {
        return issuances(0, CouponStore.MAX_PAGE);
    }

    List<Issuance> issuancesOf(String user) {
        return Await.result(store.issuancesOf(campaign, new UserId(user)));
    }
}
