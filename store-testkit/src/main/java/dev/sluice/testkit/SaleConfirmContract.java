package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ConfirmResult.Cancelled;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.ConfirmResult.Expired;
import dev.sluice.core.sale.ConfirmResult.Insufficient;
import dev.sluice.core.sale.ConfirmResult.NotOwner;
import dev.sluice.core.sale.ConfirmResult.PaymentReused;
import dev.sluice.core.sale.ConfirmResult.UnknownReservation;
import dev.sluice.core.sale.ConfirmResult.UnknownSale;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult.Reserved;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletEntry.Kind;
import dev.sluice.core.wallet.WalletStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Confirming without a coupon: every answer, their order of precedence, and repeated calls. */
public interface SaleConfirmContract extends SalePort {
    /** A sale of which ann holds two cups for 200 points as r1. */
    private SaleDesk withTwoCupsHeld() {
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()));
        assertThat(desk.reserve("r1", "ann", SaleDesk.line("cup", 2))).isInstanceOf(Reserved.class);
        return desk;
    }

    @Test
    default void confirmShouldTakeThePointsAndSellTheUnits() {
        SaleDesk desk = withTwoCupsHeld();
        desk.charge("ann", 500);
        clock().advance(Duration.ofSeconds(1));
        Instant at = clock().instant();
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new Confirmed(1, 200, at));
        assertThat(desk.wallet("ann").status()).isEqualTo(new WalletStatus(300, 500, 200));
        assertThat(desk.wallet("ann").entries(1, 10))
                .containsExactly(new WalletEntry(2, Kind.PAY, 200, 300, desk.request("r1"), at));
        assertThat(desk.state("r1")).isEqualTo(ReservationState.CONFIRMED);
        assertThat(desk.stock("cup").held()).isZero();
        assertThat(desk.stock("cup").confirmed()).isEqualTo(2);
        assertThat(desk.confirmations())
                .containsExactly(new Confirmation(
                        1, new ReservationId("r1"), new UserId("ann"), List.of(SaleDesk.line("cup", 2)), 200, at));
        SaleStatus counts = desk.counts();
        assertThat(counts.held()).isZero();
        assertThat(counts.confirmed()).isEqualTo(2);
        assertThat(counts.confirmations()).isEqualTo(1);
        assertThat(counts.revenue()).isEqualTo(200);
        assertThat(counts.lastConfirmedAt()).contains(at);
    }

    @Test
    default void confirmShouldTakeTheLastPoint() {
        SaleDesk desk = withTwoCupsHeld();
        desk.charge("ann", 200);
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new Confirmed(1, 200, clock().instant()));
        assertThat(desk.wallet("ann").status().balance()).isZero();
    }

    @Test
    default void confirmShouldAnswerTheSameWhenRepeated() {
        SaleDesk desk = withTwoCupsHeld();
        desk.charge("ann", 500);
        ConfirmResult first = desk.confirm("r1", "ann");
        desk.reserve("r2", "ann", SaleDesk.line("cup", 1));
        desk.confirm("r2", "ann");
        clock().advance(Duration.ofHours(2));
        assertThat(desk.confirm("r1", "ann"))
                .as("also when the hold and the sale are over")
                .isEqualTo(first);
        assertThat(desk.wallet("ann").status()).isEqualTo(new WalletStatus(200, 500, 300));
        assertThat(desk.confirmations()).hasSize(2);
    }

    @Test
    default void confirmShouldAnswerPaymentReusedWhereThePaymentDiffers() {
        SaleDesk desk = withTwoCupsHeld();
        CouponDesk coupons = CouponDesk.open(stores().coupons(), CampaignDraft.from(clock()));
        coupons.issue("ann");
        desk.charge("ann", 500);
        desk.charge("bob", 500);
        desk.confirm("r1", "ann");
        assertThat(desk.confirm("r1", "ann", desk.payment("bob"))).isEqualTo(new PaymentReused());
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", coupons, 1, 10)))
                .isEqualTo(new PaymentReused());
        assertThat(desk.wallet("bob").status().spent()).isZero();
        assertThat(coupons.counts().redeemed()).isZero();
        assertThat(desk.counts().confirmations()).isEqualTo(1);
    }

    @Test
    default void anyWalletMayPay() {
        SaleDesk desk = withTwoCupsHeld();
        desk.charge("bob", 500);
        assertThat(desk.confirm("r1", "ann", desk.payment("bob"))).isEqualTo(new Confirmed(1, 200, clock().instant()));
        assertThat(desk.wallet("bob").status().balance()).isEqualTo(300);
    }

    @Test
    default void confirmShouldAnswerInsufficientAndLeaveTheReservationHeld() {
        SaleDesk desk = withTwoCupsHeld();
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new Insufficient(0, 200));
        desk.charge("ann", 199);
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new Insufficient(199, 200));
        assertThat(desk.state("r1")).isEqualTo(ReservationState.HELD);
        assertThat(desk.stock("cup").held()).isEqualTo(2);
        assertThat(desk.wallet("ann").status()).isEqualTo(new WalletStatus(199, 199, 0));
        assertThat(desk.confirmations()).isEmpty();
        desk.charge("ann", 1);
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new Confirmed(1, 200, clock().instant()));
    }

    @Test
    default void aRefusedPaymentMayBeFollowedByAnother() {
        SaleDesk desk = withTwoCupsHeld();
        desk.charge("bob", 200);
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new Insufficient(0, 200));
        assertThat(desk.confirm("r1", "ann", desk.payment("bob"))).isEqualTo(new Confirmed(1, 200, clock().instant()));
    }

    @Test
    default void whatCostsNothingShouldBeConfirmedWithoutAnEntryInTheWallet() {
        SaleDesk desk = SaleDesk.open(
                stores(), SaleDraft.from(clock()).items(SaleDraft.item("pin", 3, 0), SaleDraft.item("cup", 1, 5)));
        desk.reserve("r1", "ann", SaleDesk.line("pin", 2));
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new Confirmed(1, 0, clock().instant()));
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new Confirmed(1, 0, clock().instant()));
        assertThat(desk.wallet("ann").status()).isEqualTo(new WalletStatus(0, 0, 0));
        assertThat(desk.wallet("ann").entries()).isEmpty();
        assertThat(desk.counts().revenue()).isZero();
        assertThat(desk.counts().confirmed()).isEqualTo(2);
    }

    @Test
    default void confirmShouldRefuseAHoldFromTheInstantItIsOver() {
        SaleDesk desk = withTwoCupsHeld();
        desk.charge("ann", 1_000);
        Instant expiresAt = clock().instant().plus(SaleDesk.HOLD);
        desk.reserve("r2", "ann", SaleDesk.line("hat", 1));
        clock().setJustBefore(expiresAt);
        assertThat(desk.confirm("r2", "ann")).isEqualTo(new Confirmed(1, 250, clock().instant()));
        clock().set(expiresAt);
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new Expired(expiresAt));
        desk.expire(10);
        assertThat(desk.confirm("r1", "ann")).as("swept or not").isEqualTo(new Expired(expiresAt));
        assertThat(desk.wallet("ann").status().spent()).isEqualTo(250);
    }

    @Test
    default void confirmShouldBePossibleWhenTheSaleHasClosed() {
        SaleDraft draft = SaleDraft.from(clock());
        SaleDesk desk = SaleDesk.open(stores(), draft);
        desk.charge("ann", 1_000);
        clock().setJustBefore(draft.done().closesAt());
        desk.reserve("r1", "ann", SaleDesk.line("cup", 1));
        clock().advance(SaleDesk.HOLD.minusMillis(1));
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new Confirmed(1, 100, clock().instant()));
    }

    @Test
    default void confirmShouldSayWhyThereIsNothingToConfirm() {
        SaleDesk desk = withTwoCupsHeld();
        desk.charge("bob", 1_000);
        assertThat(SaleDesk.unknown(stores()).confirm("r1", "ann")).isEqualTo(new UnknownSale());
        assertThat(desk.confirm("r2", "ann")).isEqualTo(new UnknownReservation());
        assertThat(desk.confirm("r1", "bob")).isEqualTo(new NotOwner());
        desk.cancel("r1", "ann");
        assertThat(desk.confirm("r1", "bob")).isEqualTo(new NotOwner());
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new Cancelled());
        clock().advance(SaleDesk.HOLD);
        assertThat(desk.confirm("r1", "ann"))
                .as("what was cancelled does not run out")
                .isEqualTo(new Cancelled());
    }

    @Test
    default void confirmShouldTellAStrangerNothingButThatItIsNotTheirs() {
        SaleDesk desk = withTwoCupsHeld();
        desk.charge("ann", 1_000);
        desk.confirm("r1", "ann");
        desk.reserve("r2", "ann", SaleDesk.line("cup", 2));
        clock().advance(SaleDesk.HOLD);
        assertThat(desk.confirm("r1", "bob", desk.payment("ann"))).isEqualTo(new NotOwner());
        assertThat(desk.confirm("r2", "bob", desk.payment("ann"))).isEqualTo(new NotOwner());
    }

    @Test
    default void confirmShouldLookAtTheHoldBeforeThePayment() {
        SaleDesk desk = withTwoCupsHeld();
        Instant expiresAt = clock().instant().plus(SaleDesk.HOLD);
        clock().set(expiresAt);
        CouponDesk nowhere = CouponDesk.unknown(stores().coupons());
        assertThat(desk.confirm("r1", "ann")).isEqualTo(new Expired(expiresAt));
        assertThat(desk.confirm("r1", "ann", desk.payment("ann", nowhere, 1, 10)))
                .isEqualTo(new Expired(expiresAt));
    }
}
