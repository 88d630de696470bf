package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.coupon.IssueResult.AlreadyIssued;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.core.coupon.RedeemResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every legal id is taken as it is, and no two are taken for one another. */
public interface CouponIdsContract extends CouponPort {
    @Test
    default void usersOfOddIdsShouldEachHaveTheirOwnCoupon() {
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).stock(1_000));
        for (int i = 0; i < Ids.ODD.size(); i++) {
            assertThat(desk.issue(Ids.ODD.get(i))).as(Ids.ODD.get(i)).isEqualTo(new Issued(i + 1L));
        }
        for (int i = 0; i < Ids.ODD.size(); i++) {
            assertThat(desk.issue(Ids.ODD.get(i))).as(Ids.ODD.get(i)).isEqualTo(new AlreadyIssued(i + 1L));
            assertThat(desk.issuancesOf(Ids.ODD.get(i)))
                    .extracting(Issuance::seq)
                    .containsExactly(i + 1L);
        }
        assertThat(desk.issuances()).extracting(i -> i.user().value()).isEqualTo(Ids.ODD);
    }

    @Test
    default void requestsOfOddIdsShouldEachBeGivenTheirOwnCoupon() {
        CouponDesk desk = CouponDesk.open(
                coupons(), CampaignDraft.from(clock()).stock(1_000).perUserLimit(100));
        List<String> requests = Ids.ODD.subList(0, Math.min(100, Ids.ODD.size()));
        for (int i = 0; i < requests.size(); i++) {
            assertThat(desk.issue("ann", requests.get(i))).isEqualTo(new Issued(i + 1L));
        }
        for (int i = 0; i < requests.size(); i++) {
            assertThat(desk.issue("ann", requests.get(i))).isEqualTo(new AlreadyIssued(i + 1L));
            assertThat(desk.redeem("ann", i + 1L, requests.get(i)))
                    .isEqualTo(new RedeemResult.Redeemed(clock().instant()));
            assertThat(desk.redeem("ann", i + 1L, requests.get(i)))
                    .isEqualTo(new RedeemResult.Redeemed(clock().instant()));
        }
    }

    @Test
    default void aUserAndARequestShouldNotBeTakenForAnotherPair() {
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).perUserLimit(2));
        assertThat(desk.issue("a", "b-c")).isEqualTo(new Issued(1));
        assertThat(desk.issue("a-b", "c")).isEqualTo(new Issued(2));
        assertThat(desk.issue("a b", "c")).isEqualTo(new Issued(3));
        assertThat(desk.issue("a", "b c")).isEqualTo(new Issued(4));
        assertThat(desk.issue("a,b", "c")).isEqualTo(new Issued(5));
        assertThat(desk.issue("a;b", "c")).isEqualTo(new Issued(6));
    }

    @Test
    default void campaignsOfOddIdsShouldEachHaveTheirOwnStock() {
        for (String odd : Ids.odd()) {
            CampaignDraft draft = CampaignDraft.from(clock()).id(odd).stock(1);
            CouponDesk desk = CouponDesk.open(coupons(), draft);
            assertThat(desk.issue("ann")).as(odd).isEqualTo(new Issued(1));
            assertThat(desk.counts().campaign()).isEqualTo(draft.done());
        }
    }
}
