package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.IssueResult.AlreadyIssued;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.coupon.RevokeResult;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A campaign's records live until it expires, and are not seen from that instant (C8). */
public interface CouponExpiryContract extends CouponPort {
    @Test
    default void recordsShouldBeThereOneMillisecondBeforeTheCampaignExpires() {
        CampaignDraft draft = CampaignDraft.from(clock());
        Campaign campaign = draft.done();
        CouponDesk desk = CouponDesk.open(coupons(), draft);
        desk.issue("ann");
        clock().setJustBefore(campaign.closesAt());
        desk.issue("bob");
        desk.issue("cid");
        Instant last = campaign.expiresAt().minusMillis(2);
        clock().set(last);
        assertThat(desk.redeem("bob", 2, "order")).isEqualTo(new RedeemResult.Redeemed(last));
        clock().setJustBefore(campaign.expiresAt());
        assertThat(desk.issue("ann")).isEqualTo(new AlreadyIssued(1));
        assertThat(desk.issue("dan")).isEqualTo(new IssueResult.Closed(campaign.closesAt()));
        assertThat(desk.redeem("bob", 2, "order")).isEqualTo(new RedeemResult.Redeemed(last));
        assertThat(desk.redeem("cid", 3, "order"))
                .isEqualTo(new RedeemResult.Expired(campaign.expiresAt().minusMillis(1)));
        assertThat(desk.counts().issued()).isEqualTo(3);
        assertThat(desk.issuances()).hasSize(3);
        assertThat(desk.issuancesOf("bob")).hasSize(1);
    }

    @Test
    default void recordsShouldNotBeSeenFromTheInstantTheCampaignExpires() {
        CampaignDraft draft = CampaignDraft.from(clock());
        CouponDesk desk = CouponDesk.open(coupons(), draft);
        desk.issue("ann");
        clock().set(draft.done().expiresAt());
        assertThat(desk.issue("ann")).isEqualTo(new IssueResult.UnknownCampaign());
        assertThat(desk.redeem("ann", 1, "order")).isEqualTo(new RedeemResult.UnknownCampaign());
        assertThat(desk.revoke(1)).isEqualTo(new RevokeResult.UnknownCampaign());
        assertThat(desk.status()).isEmpty();
        assertThat(desk.issuances()).isEmpty();
        assertThat(desk.issuancesOf("ann")).isEmpty();
    }
}
