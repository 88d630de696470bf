package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.coupon.IssueResult;
import dev.sluice.core.coupon.IssueResult.Issued;
import dev.sluice.core.coupon.IssueResult.SoldOut;
import dev.sluice.core.coupon.RevokeResult.AlreadyRedeemed;
import dev.sluice.core.coupon.RevokeResult.NotIssued;
import dev.sluice.core.coupon.RevokeResult.Revoked;
import dev.sluice.core.coupon.RevokeResult.UnknownCampaign;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Revoking: every answer, and a unit that goes back to the stock once (C7). */
public interface CouponRevokeContract extends CouponPort {
    /** A campaign of one coupon, issued to ann. */
    private CouponDesk soldOut() {
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).stock(1));
        assertThat(desk.issue("ann")).isEqualTo(new Issued(1));
        return desk;
    }

    @Test
    default void revokeShouldReturnTheUnitToTheStock() {
        CouponDesk desk = soldOut();
        assertThat(desk.issue("bob")).isEqualTo(new SoldOut());
        assertThat(desk.revoke(1)).isEqualTo(new Revoked());
        assertThat(desk.counts().remaining()).isEqualTo(1);
        assertThat(desk.issue("bob")).as("a number is never given again").isEqualTo(new Issued(2));
        assertThat(desk.issue("cid")).isEqualTo(new SoldOut());
    }

    @Test
    default void revokeShouldReturnTheUnitOnceHoweverOftenItIsRepeated() {
        CouponDesk desk = soldOut();
        assertThat(desk.revoke(1)).isEqualTo(new Revoked());
        assertThat(desk.revoke(1)).isEqualTo(new Revoked());
        assertThat(desk.issue("bob")).isEqualTo(new Issued(2));
        assertThat(desk.revoke(1)).isEqualTo(new Revoked());
        assertThat(desk.issue("cid")).isEqualTo(new SoldOut());
        assertThat(desk.counts().revoked()).isEqualTo(1);
        assertThat(desk.counts().remaining()).isZero();
    }

    @Test
    default void revokeShouldNotLetItsUserHaveAnother() {
        CouponDesk desk = soldOut();
        desk.revoke(1);
        assertThat(desk.issue("ann")).isEqualTo(new IssueResult.Revoked(1));
        assertThat(desk.issue("ann", "another")).isEqualTo(new IssueResult.Revoked(1));
        assertThat(desk.counts().remaining()).isEqualTo(1);
    }

    @Test
    default void revokeShouldLeaveARedeemedCouponAsItIs() {
        CouponDesk desk = soldOut();
        Instant at = clock().instant();
        desk.redeem("ann", 1, "order-1");
        clock().advance(Duration.ofMinutes(1));
        assertThat(desk.revoke(1)).isEqualTo(new AlreadyRedeemed(at));
        assertThat(desk.revoke(1)).isEqualTo(new AlreadyRedeemed(at));
        assertThat(desk.counts().revoked()).isZero();
        assertThat(desk.counts().redeemed()).isEqualTo(1);
    }

    @Test
    default void revokeShouldWorkAfterTheValidityHasEnded() {
        CouponDesk desk = soldOut();
        clock().advance(Duration.ofDays(1));
        assertThat(desk.revoke(1)).isEqualTo(new Revoked());
        assertThat(desk.counts().remaining()).isEqualTo(1);
    }

    @Test
    default void revokeShouldAnswerNotIssuedToANumberThatNoCouponHas() {
        CouponDesk desk = soldOut();
        for (long seq : new long[] {0, -1, 2, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(desk.revoke(seq)).as("%d", seq).isEqualTo(new NotIssued());
        }
        assertThat(desk.counts().revoked()).isZero();
    }

    @Test
    default void revokeShouldAnswerUnknownCampaignWhereThereIsNone() {
        assertThat(CouponDesk.unknown(coupons()).revoke(1)).isEqualTo(new UnknownCampaign());
    }
}
