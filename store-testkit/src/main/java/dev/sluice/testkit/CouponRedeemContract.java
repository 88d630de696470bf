package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.coupon.RedeemResult.AlreadyRedeemed;
import dev.sluice.core.coupon.RedeemResult.Expired;
import dev.sluice.core.coupon.RedeemResult.NotIssued;
import dev.sluice.core.coupon.RedeemResult.NotOwner;
import dev.sluice.core.coupon.RedeemResult.Redeemed;
import dev.sluice.core.coupon.RedeemResult.Revoked;
import dev.sluice.core.coupon.RedeemResult.UnknownCampaign;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Redeeming: every answer, their order of precedence, and repeated calls. */
public interface CouponRedeemContract extends CouponPort {
    Duration VALIDITY = Duration.ofHours(6);

    /** A campaign that issued coupon 1 to ann and coupon 2 to bob. */
    private CouponDesk withTwoIssued() {
        CouponDesk desk = CouponDesk.open(coupons(), CampaignDraft.from(clock()).validity(VALIDITY));
        desk.issue("ann");
        desk.issue("bob");
        return desk;
    }

    @Test
    default void redeemShouldSayWhenTheCouponWasRedeemed() {
        CouponDesk desk = withTwoIssued();
        clock().advance(Duration.ofMinutes(1));
        assertThat(desk.redeem("ann", 1, "order-1")).isEqualTo(new Redeemed(clock().instant()));
        assertThat(desk.redeem("bob", 2, "order-1")).isEqualTo(new Redeemed(clock().instant()));
    }

    @Test
    default void redeemShouldAnswerTheSameWhenRepeated() {
        CouponDesk desk = withTwoIssued();
        Instant at = clock().instant();
        desk.redeem("ann", 1, "order-1");
        clock().advance(Duration.ofMinutes(1));
        assertThat(desk.redeem("ann", 1, "order-1")).isEqualTo(new Redeemed(at));
        assertThat(desk.counts().redeemed()).isEqualTo(1);
    }

    @Test
    default void redeemShouldAnswerAlreadyRedeemedToAnotherRequest() {
        CouponDesk desk = withTwoIssued();
        Instant at = clock().instant();
        desk.redeem("ann", 1, "order-1");
        clock().advance(Duration.ofMinutes(1));
        assertThat(desk.redeem("ann", 1, "order-2")).isEqualTo(new AlreadyRedeemed(at));
        assertThat(desk.redeem("ann", 1, "order-1")).isEqualTo(new Redeemed(at));
    }

    @Test
    default void redeemShouldAnswerExpiredFromTheInstantTheValidityEnds() {
        CouponDesk desk = withTwoIssued();
        Instant expiredAt = clock().instant().plus(VALIDITY);
        clock().setJustBefore(expiredAt);
        assertThat(desk.redeem("ann", 1, "order-1")).isEqualTo(new Redeemed(clock().instant()));
        clock().set(expiredAt);
        assertThat(desk.redeem("bob", 2, "order-2")).isEqualTo(new Expired(expiredAt));
    }

    @Test
    default void redeemShouldMeasureTheValidityFromEachCouponsIssue() {
        CouponDesk desk = withTwoIssued();
        clock().advance(Duration.ofMinutes(30));
        desk.issue("cid");
        Instant expiredAt = clock().instant().plus(VALIDITY);
        clock().setJustBefore(expiredAt);
        assertThat(desk.redeem("ann", 1, "order-1")).isEqualTo(new Expired(expiredAt.minus(Duration.ofMinutes(30))));
        assertThat(desk.redeem("cid", 3, "order-3")).isEqualTo(new Redeemed(clock().instant()));
    }

    @Test
    default void redeemShouldAnswerRedeemedAndAlreadyRedeemedBeforeExpired() {
        CouponDesk desk = withTwoIssued();
        Instant at = clock().instant();
        desk.redeem("ann", 1, "order-1");
        clock().advance(VALIDITY);
        assertThat(desk.redeem("ann", 1, "order-1")).isEqualTo(new Redeemed(at));
        assertThat(desk.redeem("ann", 1, "order-2")).isEqualTo(new AlreadyRedeemed(at));
    }

    @Test
    default void redeemShouldAnswerRevokedBeforeExpired() {
        CouponDesk desk = withTwoIssued();
        desk.revoke(1);
        assertThat(desk.redeem("ann", 1, "order-1")).isEqualTo(new Revoked());
        clock().advance(VALIDITY);
        assertThat(desk.redeem("ann", 1, "order-1")).isEqualTo(new Revoked());
        assertThat(desk.counts().redeemed()).isZero();
    }

    @Test
    default void redeemShouldAnswerNotOwnerBeforeWhateverBecameOfTheCoupon() {
        CouponDesk desk = withTwoIssued();
        assertThat(desk.redeem("bob", 1, "order-1")).isEqualTo(new NotOwner());
        assertThat(desk.redeem("eve", 1, "order-1")).isEqualTo(new NotOwner());
        desk.redeem("ann", 1, "order-1");
        assertThat(desk.redeem("bob", 1, "order-1")).isEqualTo(new NotOwner());
        desk.revoke(2);
        assertThat(desk.redeem("ann", 2, "order-1")).isEqualTo(new NotOwner());
        clock().advance(VALIDITY);
        assertThat(desk.redeem("eve", 2, "order-1")).isEqualTo(new NotOwner());
    }

    @Test
    default void redeemShouldAnswerNotIssuedToANumberThatNoCouponHas() {
        CouponDesk desk = withTwoIssued();
        for (long seq : new long[] {0, -1, 3, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(desk.redeem("ann", seq, "order-1")).as("%d", seq).isEqualTo(new NotIssued());
        }
    }

    @Test
    default void redeemShouldWorkAfterTheCampaignHasClosed() {
        CouponDesk desk = withTwoIssued();
        clock().advance(Duration.ofHours(2));
        assertThat(desk.redeem("ann", 1, "order-1")).isEqualTo(new Redeemed(clock().instant()));
    }

    @Test
    default void redeemShouldAnswerUnknownCampaignWhereThereIsNone() {
        assertThat(CouponDesk.unknown(coupons()).redeem("ann", 1, "order-1")).isEqualTo(new UnknownCampaign());
    }
}
