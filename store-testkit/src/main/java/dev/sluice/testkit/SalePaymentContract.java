package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.ConfirmResult.CouponRefused;
import dev.sluice.core.sale.ConfirmResult.Insufficient;
import dev.sluice.core.sale.ConfirmResult.PaymentReused;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.wallet.WalletStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Payment, coupon and confirmation take effect together or not at all (S3). */
public interface SalePaymentContract extends SalePort {
    /** A sale of which ann holds two cups for 200 points as r1 and one as r2. */
    private SaleDesk withCupsHeld() {
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()));
        desk.reserve("r1", "ann", SaleDesk.line("cup", 2));
        desk.reserve("r2", "ann", SaleDesk.line("cup", 1));
        return desk;
    }

    /** A campaign that issued coupon 1 to ann and coupon 2 to bob, valid for a minute. */
    private CouponDesk withCoupons() {
        CouponDesk coupons =
                CouponDesk.open(stores().coupons(), CampaignDraft.from(clock()).validity(Duration.ofMinutes(1)));
        coupons.issue("ann");
        coupons.issue("bob");
        return coupons;
    }

    /** Nothing has been paid, no coupon redeemed, and r1 is held as before. */
    private static void assertNothingHappened(SaleDesk desk, long balance) {
        assertThat(desk.wallet("ann").status()).isEqualTo(new WalletStatus(balance, balance, 0));
        assertThat(desk.state("r1")).isEqualTo(ReservationState.HELD);
        assertThat(desk.stock("cup").held()).isEqualTo(3);
        assertThat(desk.stock("cup").confirmed()).isZero();
        assertThat(desk.confirmations()).isEmpty();
        assertThat(desk.counts().revenue()).isZero();
        assertThat(desk.counts().confirmations()).isZero();
        assertThat(desk.counts().lastConfirmedAt()).isEmpty();
    }

    @Test
    default void aCouponShouldLessenWhatIsDueAndBeRedeemed() {
        SaleDesk desk = withCupsHeld();
        CouponDesk coupons = withCoupons();
        desk.charge("ann", 170);
        Instant at = clock().instant();
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", coupons, 1, 30)))
                .isEqualTo(new Confirmed(1, 170, at));
        assertThat(desk.wallet("ann").status()).isEqualTo(new WalletStatus(0, 170, 170));
        assertThat(coupons.counts().redeemed()).isEqualTo(1);
        assertThat(coupons.redeem("ann", 1, "another")).isEqualTo(new RedeemResult.AlreadyRedeemed(at));
        assertThat(coupons.redeem("ann", 1, desk.request("r1").value()))
                .as("it was redeemed by the reservation's request")
                .isEqualTo(new RedeemResult.Redeemed(at));
        assertThat(desk.counts().revenue()).isEqualTo(170);
    }

    @Test
    default void aDiscountLargerThanTheTotalShouldTakeNothing() {
        SaleDesk desk = withCupsHeld();
        CouponDesk coupons = withCoupons();
        desk.charge("ann", 5);
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", coupons, 1, 1_000_000_000)))
                .isEqualTo(new Confirmed(1, 0, clock().instant()));
        assertThat(desk.wallet("ann").status()).isEqualTo(new WalletStatus(5, 5, 0));
        assertThat(desk.wallet("ann").entries()).hasSize(1);
        assertThat(coupons.counts().redeemed()).isEqualTo(1);
        assertThat(desk.confirmations())
                .singleElement()
                .satisfies(c -> assertThat(c.paid()).isZero());
    }

    @Test
    default void aDiscountOfTheTotalShouldTakeNothingAndOneOfLessTheRest() {
        SaleDesk desk = withCupsHeld();
        CouponDesk coupons = withCoupons();
        CouponDesk others = withCoupons();
        desk.charge("ann", 1);
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", coupons, 1, 199)))
                .isEqualTo(new Confirmed(1, 1, clock().instant()));
        assertThat(desk.confirm("r2", "ann", desk.payment("ann", others, 1, 100)))
                .isEqualTo(new Confirmed(2, 0, clock().instant()));
    }

    @Test
    default void aDiscountOfNothingShouldRedeemTheCouponAllTheSame() {
        SaleDesk desk = withCupsHeld();
        CouponDesk coupons = withCoupons();
        desk.charge("ann", 200);
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", coupons, 1, 0)))
                .isEqualTo(new Confirmed(1, 200, clock().instant()));
        assertThat(coupons.counts().redeemed()).isEqualTo(1);
    }

    @Test
    default void aPaymentThatIsTooMuchShouldLeaveTheCouponUnredeemed() {
        SaleDesk desk = withCupsHeld();
        CouponDesk coupons = withCoupons();
        desk.charge("ann", 169);
        Payment payment = desk.payment("ann", coupons, 1, 30);
        assertThat(desk.confirm("r1", "ann", payment)).isEqualTo(new Insufficient(169, 170));
        assertNothingHappened(desk, 169);
        assertThat(coupons.counts().redeemed()).isZero();
        assertThat(coupons.redeem("ann", 1, "another")).isEqualTo(new RedeemResult.Redeemed(clock().instant()));
    }

    @Test
    default void aRefusedPaymentWithACouponShouldSucceedOnceThereIsEnough() {
        SaleDesk desk = withCupsHeld();
        CouponDesk coupons = withCoupons();
        Payment payment = desk.payment("ann", coupons, 1, 30);
        assertThat(desk.confirm("r1", "ann", payment)).isEqualTo(new Insufficient(0, 170));
        desk.charge("ann", 170);
        ConfirmResult confirmed = new Confirmed(1, 170, clock().instant());
        assertThat(desk.confirm("r1", "ann", payment)).isEqualTo(confirmed);
        clock().advance(Duration.ofMinutes(2));
        assertThat(desk.confirm("r1", "ann", payment))
                .as("the coupon would not be valid any more, but it was")
                .isEqualTo(confirmed);
    }

    @Test
    default void aCouponOfAnotherUserShouldLeaveTheWalletAsItIs() {
        SaleDesk desk = withCupsHeld();
        CouponDesk coupons = withCoupons();
        desk.charge("ann", 500);
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", coupons, 2, 30)))
                .isEqualTo(new CouponRefused(new RedeemResult.NotOwner()));
        assertNothingHappened(desk, 500);
        assertThat(coupons.counts().redeemed()).isZero();
    }

    @Test
    default void aCouponThatIsRedeemedShouldLeaveTheWalletAsItIs() {
        SaleDesk desk = withCupsHeld();
        CouponDesk coupons = withCoupons();
        desk.charge("ann", 500);
        Instant at = clock().instant();
        coupons.redeem("ann", 1, "another");
        clock().advance(Duration.ofSeconds(1));
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", coupons, 1, 30)))
                .isEqualTo(new CouponRefused(new RedeemResult.AlreadyRedeemed(at)));
        assertNothingHappened(desk, 500);
        assertThat(desk.confirm("r1", "ann"))
                .as("without the coupon it is another payment")
                .isEqualTo(new Confirmed(1, 200, clock().instant()));
    }

    @Test
    default void aCouponShouldBeUsedByOneReservationOnly() {
        SaleDesk desk = withCupsHeld();
        CouponDesk coupons = withCoupons();
        desk.charge("ann", 500);
        Payment payment = desk.payment("ann", coupons, 1, 30);
        Instant at = clock().instant();
        assertThat(desk.confirm("r1", "ann", payment)).isEqualTo(new Confirmed(1, 170, at));
        assertThat(desk.confirm("r2", "ann", payment))
                .isEqualTo(new CouponRefused(new RedeemResult.AlreadyRedeemed(at)));
        assertThat(desk.wallet("ann").status().balance()).isEqualTo(330);
        assertThat(desk.state("r2")).isEqualTo(ReservationState.HELD);
    }

    @Test
    default void everyOtherRefusalOfACouponShouldBeTold() {
        SaleDesk desk = withCupsHeld();
        CouponDesk coupons = withCoupons();
        desk.charge("ann", 500);
        Instant issuedAt = clock().instant();
        CouponDesk nowhere = CouponDesk.unknown(stores().coupons());
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", nowhere, 1, 30)))
                .isEqualTo(new CouponRefused(new RedeemResult.UnknownCampaign()));
        for (long seq : new long[] {3, 0, -1, Long.MAX_VALUE}) {
            assertThat(desk.confirm("r1", "ann", desk.payment("ann", coupons, seq, 30)))
                    .isEqualTo(new CouponRefused(new RedeemResult.NotIssued()));
        }
        CouponDesk revoked = withCoupons();
        revoked.revoke(1);
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", revoked, 1, 30)))
                .isEqualTo(new CouponRefused(new RedeemResult.Revoked()));
        clock().set(issuedAt.plus(Duration.ofMinutes(1)));
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", coupons, 1, 30)))
                .isEqualTo(new CouponRefused(new RedeemResult.Expired(clock().instant())));
        assertNothingHappened(desk, 500);
    }

    @Test
    default void aCouponShouldBeLookedAtBeforeTheWallet() {
        SaleDesk desk = withCupsHeld();
        CouponDesk coupons = withCoupons();
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", coupons, 2, 30)))
                .isEqualTo(new CouponRefused(new RedeemResult.NotOwner()));
        assertNothingHappened(desk, 0);
    }

    @Test
    default void aPaymentWithACouponShouldNotBeTakenForAnother() {
        SaleDesk desk = withCupsHeld();
        CouponDesk coupons = withCoupons();
        desk.charge("ann", 500);
        desk.confirm("r1", "ann", desk.payment("ann", coupons, 1, 30));
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new PaymentReused());
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", coupons, 1, 31)))
                .isEqualTo(new PaymentReused());
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", coupons, 2, 30)))
                .isEqualTo(new PaymentReused());
        Payment elsewhere = new Payment(
                desk.wallet("ann").wallet(),
                Optional.of(new CouponUse(withCoupons().campaign(), 1, 30)));
        assertThat(desk.confirm("r1", "ann", elsewhere)).isEqualTo(new PaymentReused());
        assertThat(desk.wallet("ann").status().spent()).isEqualTo(170);
    }

    @Test
    default void reservationsOfOneNameInTwoSalesShouldBePaidEach() {
        SaleDesk one = withCupsHeld();
        SaleDesk other = withCupsHeld();
        one.charge("ann", 500);
        Instant at = clock().instant();
        assertThat(one.confirm("r1", "ann")).isEqualTo(new Confirmed(1, 200, at));
        assertThat(other.confirm("r1", "ann", one.payment("ann"))).isEqualTo(new Confirmed(1, 200, at));
        assertThat(one.wallet("ann").status()).isEqualTo(new WalletStatus(100, 500, 400));
        assertThat(one.wallet("ann").entries())
                .extracting(entry -> entry.request())
                .contains(one.request("r1"), other.request("r1"));
    }
}
