package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.ConfirmResult.CouponRefused;
import dev.sluice.core.sale.ConfirmResult.Insufficient;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.wallet.PayResult.Paid;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletStatus;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What must add up when reservations are confirmed and cancelled, coupons used and wallets paid from at once (S2 to S4). */
public interface SaleRaceContract extends SalePort {
    /** A sale of which ann holds so many reservations of one cup of 10 points each: r0, r1 … */
    private SaleDesk withHeld(int reservations) {
        SaleDesk desk = SaleDesk.open(stores(), SaleDraft.from(clock()).items(SaleDraft.item("cup", reservations, 10)));
        for (int i = 0; i < reservations; i++) {
            desk.reserve("r" + i, "ann", SaleDesk.line("cup", 1));
        }
        return desk;
    }

    @Test
    default void aReservationShouldBePaidOnceHoweverOftenItIsConfirmedAtOnce() {
        SaleDesk desk = withHeld(20);
        desk.charge("ann", 1_000);
        List<Supplier<Future<ConfirmResult>>> calls = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String reservation = "r" + i % 20;
            calls.add(() -> desk.confirming(reservation, "ann", desk.payment("ann")));
        }
        List<Crowd.Call<ConfirmResult>> answers = Crowd.time(calls);
        for (int i = 20; i < 400; i++) {
            assertThat(answers.get(i).answer()).isEqualTo(answers.get(i % 20).answer());
        }
        assertThat(answers.stream()
                        .map(call -> ((Confirmed) call.answer()).number())
                        .distinct())
                .as("S4: dense")
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(desk.wallet("ann").status()).isEqualTo(new WalletStatus(800, 1_000, 200));
        assertThat(desk.counts().revenue()).isEqualTo(200);
        assertThat(desk.confirmations()).hasSize(20);
    }

    @Test
    default void confirmationsShouldBeNumberedInRealTime() {
        int count = 300;
        SaleDesk desk = withHeld(count);
        desk.charge("ann", 10L * count);
        List<Supplier<Future<ConfirmResult>>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String reservation = "r" + i;
            calls.add(() -> desk.confirming(reservation, "ann", desk.payment("ann")));
        }
        List<Crowd.Call<ConfirmResult>> answers = Crowd.time(calls);
        Crowd.assertNumberedInRealTime(answers, answer -> ((Confirmed) answer).number());
        assertThat(desk.confirmations())
                .extracting(Confirmation::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, count).boxed().toList());
        assertThat(desk.wallet("ann").status().balance()).isZero();
    }

    @Test
    default void aReservationShouldEitherBeConfirmedOrCancelled() {
        int count = 200;
        SaleDesk desk = withHeld(count);
        desk.charge("ann", 10L * count);
        List<Supplier<Future<Object>>> calls = new ArrayList<>();
        for (int i = 0; i < 2 * count; i++) {
            String reservation = "r" + i / 2;
            boolean confirm = i % 2 == 0;
            calls.add(() -> confirm
                    ? desk.confirming(reservation, "ann", desk.payment("ann")).map(Object.class::cast)
                    : desk.cancelling(reservation, "ann").map(Object.class::cast));
        }
        List<Object> answers = Crowd.ask(calls);
        long confirmed = 0;
        for (int i = 0; i < count; i++) {
            Object confirm = answers.get(2 * i);
            Object cancel = answers.get(2 * i + 1);
            if (confirm instanceof Confirmed won) {
                confirmed++;
                assertThat(cancel).isEqualTo(new CancelResult.AlreadyConfirmed(won.number()));
            } else {
                assertThat(confirm).isEqualTo(new ConfirmResult.Cancelled());
                assertThat(cancel).isEqualTo(new CancelResult.Cancelled());
            }
        }
        assertThat(desk.stock("cup").confirmed()).isEqualTo(confirmed);
        assertThat(desk.stock("cup").free()).isEqualTo(count - confirmed);
        assertThat(desk.wallet("ann").status().spent()).isEqualTo(10 * confirmed);
    }

    @Test
    default void aCouponShouldPayForOneOfManyReservationsAtOnce() {
        SaleDesk desk = withHeld(100);
        desk.charge("ann", 1_000);
        CouponDesk coupons =
                CouponDesk.open(stores().coupons(), CampaignDraft.from(clock()).perUserLimit(10));
        for (int i = 0; i < 10; i++) {
            coupons.issue("ann", "c" + i);
        }
        List<Supplier<Future<ConfirmResult>>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String reservation = "r" + i;
            Payment payment = desk.payment("ann", coupons, i % 10 + 1L, 4);
            calls.add(() -> desk.confirming(reservation, "ann", payment));
        }
        List<ConfirmResult> answers = Crowd.ask(calls);
        assertThat(answers.stream().filter(Confirmed.class::isInstance)).hasSize(10);
        assertThat(answers.stream().filter(answer -> !(answer instanceof Confirmed)))
                .containsOnly(new CouponRefused(new RedeemResult.AlreadyRedeemed(clock().instant())));
        assertThat(coupons.counts().redeemed()).isEqualTo(10);
        assertThat(desk.wallet("ann").status()).isEqualTo(new WalletStatus(940, 1_000, 60));
        assertThat(desk.counts().revenue()).isEqualTo(60);
        assertThat(desk.counts().held()).isEqualTo(90);
    }

    @Test
    default void aCouponShouldEitherBeRedeemedElsewhereOrPay() {
        int count = 100;
        SaleDesk desk = withHeld(count);
        desk.charge("ann", 10L * count);
        CouponDesk coupons = CouponDesk.open(
                stores().coupons(), CampaignDraft.from(clock()).stock(count).perUserLimit(100));
        for (int i = 0; i < count; i++) {
            coupons.issue("ann", "c" + i);
        }
        List<Supplier<Future<Object>>> calls = new ArrayList<>();
        for (int i = 0; i < 2 * count; i++) {
            int number = i / 2;
            Payment payment = desk.payment("ann", coupons, number + 1L, 4);
            boolean confirm = i % 2 == 0;
            calls.add(() -> confirm
                    ? desk.confirming("r" + number, "ann", payment).map(Object.class::cast)
                    : coupons.redeeming("ann", number + 1L, "other").map(Object.class::cast));
        }
        List<Object> answers = Crowd.ask(calls);
        long confirmed = 0;
        for (int i = 0; i < count; i++) {
            boolean paid = answers.get(2 * i) instanceof Confirmed;
            confirmed += paid ? 1 : 0;
            assertThat(answers.get(2 * i + 1) instanceof RedeemResult.Redeemed)
                    .as("%s, %s", answers.get(2 * i), answers.get(2 * i + 1))
                    .isNotEqualTo(paid);
        }
        assertThat(coupons.counts().redeemed()).isEqualTo(count);
        assertThat(desk.wallet("ann").status().spent()).isEqualTo(6 * confirmed);
        assertThat(desk.counts().confirmations()).isEqualTo(confirmed);
    }

    @Test
    default void oneWalletShouldPayForSalesAndElsewhereWhatItHasAndNoMore() {
        int count = 150;
        SaleDesk desk = withHeld(count);
        desk.charge("ann", 1_005);
        List<Supplier<Future<Object>>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = "r" + i;
            calls.add(() -> desk.confirming(name, "ann", desk.payment("ann")).map(Object.class::cast));
            calls.add(() -> desk.wallet("ann").paying(10, name).map(Object.class::cast));
        }
        List<Object> answers = Crowd.ask(calls);
        long confirmed = answers.stream().filter(Confirmed.class::isInstance).count();
        long paid = answers.stream().filter(Paid.class::isInstance).count();
        assertThat(confirmed + paid).as("P2").isEqualTo(100);
        assertThat(answers)
                .filteredOn(Insufficient.class::isInstance)
                .hasSize((int) (count - confirmed))
                .containsOnly(new Insufficient(5, 10));
        assertThat(desk.wallet("ann").status()).isEqualTo(new WalletStatus(5, 1_005, 1_000));
        assertThat(desk.wallet("ann").entries()).extracting(WalletEntry::number).hasSize(101);
        assertThat(desk.counts().revenue()).isEqualTo(10 * confirmed);
        assertThat(desk.counts().held()).isEqualTo(count - confirmed);
        assertThat(desk.confirmations())
                .extracting(Confirmation::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, confirmed).boxed().toList());
    }

    @Test
    default void unitsThatWereCancelledAtOnceShouldComeBackOnce() {
        SaleDesk desk = withHeld(50);
        List<Supplier<Future<CancelResult>>> calls = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String reservation = "r" + i % 25;
            calls.add(() -> desk.cancelling(reservation, "ann"));
        }
        assertThat(Crowd.ask(calls)).containsOnly(new CancelResult.Cancelled());
        assertThat(desk.stock("cup").held()).as("S2").isEqualTo(25);
        assertThat(desk.counts().held()).isEqualTo(25);
    }
}
