package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.coupon.IssueResult.AlreadyIssued;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.core.coupon.IssueResult.Revoked;
import dev.sluice.core.coupon.IssueResult.SoldOut;
import org.junit.jupiter.api.Test;

/** Issuing where a user may have several coupons (C2): each request is given one, however often it comes. */
public interface CouponLimitContract extends CouponPort {
    private CouponDesk limitOf(int limit) {
        return CouponDesk.open(coupons(), CampaignDraft.from(clock()).perUserLimit(limit));
    }

    @Test
    default void issueShouldGiveOneCouponForEachRequestUpToTheLimit() {
        CouponDesk desk = limitOf(3);
        assertThat(desk.issue("ann", "r1")).isEqualTo(new Issued(1));
        assertThat(desk.issue("bob", "r1")).isEqualTo(new Issued(2));
        assertThat(desk.issue("ann", "r2")).isEqualTo(new Issued(3));
        assertThat(desk.issue("ann", "r3")).isEqualTo(new Issued(4));
        assertThat(desk.issue("ann", "r4")).isEqualTo(new AlreadyIssued(4));
        assertThat(desk.counts().issued()).isEqualTo(4);
    }

    @Test
    default void issueShouldNameTheCouponOfThatRequestWhenRepeated() {
        CouponDesk desk = limitOf(3);
        desk.issue("ann", "r1");
        desk.issue("ann", "r2");
        assertThat(desk.issue("ann", "r1")).isEqualTo(new AlreadyIssued(1));
        assertThat(desk.issue("ann", "r2")).isEqualTo(new AlreadyIssued(2));
        assertThat(desk.issue("ann", "r1")).isEqualTo(new AlreadyIssued(1));
        assertThat(desk.issue("ann", "r3")).isEqualTo(new Issued(3));
        assertThat(desk.issue("ann", "r1")).isEqualTo(new AlreadyIssued(1));
    }

    @Test
    default void issueShouldNotRememberARequestThatWasRefused() {
        CouponDesk desk = limitOf(2);
        desk.issue("ann", "r1");
        desk.issue("ann", "r2");
        assertThat(desk.issue("ann", "r3")).isEqualTo(new AlreadyIssued(2));
        desk.revoke(2);
        assertThat(desk.issue("ann", "r3")).isEqualTo(new Revoked(2));
        assertThat(desk.issue("ann", "r1")).isEqualTo(new AlreadyIssued(1));
    }

    @Test
    default void issueShouldCountARevokedCouponForTheLimit() {
        CouponDesk desk = limitOf(2);
        desk.issue("ann", "r1");
        desk.revoke(1);
        assertThat(desk.issue("ann", "r1")).isEqualTo(new Revoked(1));
        assertThat(desk.issue("ann", "r2")).isEqualTo(new Issued(2));
        assertThat(desk.issue("ann", "r3")).isEqualTo(new AlreadyIssued(2));
        assertThat(desk.issue("ann", "r1")).isEqualTo(new Revoked(1));
    }

    @Test
    default void issueShouldAnswerSoldOutToAUserBelowTheLimit() {
        CouponDesk desk =
                CouponDesk.open(coupons(), CampaignDraft.from(clock()).stock(2).perUserLimit(3));
        desk.issue("ann", "r1");
        desk.issue("ann", "r2");
        assertThat(desk.issue("ann", "r3")).isEqualTo(new SoldOut());
        assertThat(desk.issue("ann", "r2")).isEqualTo(new AlreadyIssued(2));
        desk.revoke(1);
        assertThat(desk.issue("ann", "r3")).isEqualTo(new Issued(3));
        assertThat(desk.issue("ann", "r4")).isEqualTo(new AlreadyIssued(3));
    }

    @Test
    default void issueShouldKeepToALimitOfAHundred() {
        CouponDesk desk = CouponDesk.open(
                coupons(), CampaignDraft.from(clock()).stock(1_000).perUserLimit(100));
        for (int i = 1; i <= 100; i++) {
            assertThat(desk.issue("ann", "r" + i)).isEqualTo(new Issued(i));
        }
        assertThat(desk.issue("ann", "r101")).isEqualTo(new AlreadyIssued(100));
        assertThat(desk.issue("ann", "r7")).isEqualTo(new AlreadyIssued(7));
        assertThat(desk.issuancesOf("ann")).hasSize(100);
    }
}
