package dev.sluice.store.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.coupon.Issuance;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.Stores;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.testkit.Await;
import dev.sluice.testkit.TestClock;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A sale of cups at 30 points, ann's wallet, and coupons of hers that are worth 10: who has what, and whether it adds up. */
final class ShopDesk {
    static final Duration HOLD = Duration.ofMinutes(5);
    static final UserId ANN = new UserId("ann");
    private static final int PRICE = 30;
    private static final int DISCOUNT = 10;

    final SaleId sale;
    final WalletId wallet;
    final CampaignId campaign;
    private final Stores stores;
    private final Instant closesAt;

    /** Ann holds {@code reservations} of one cup each, r1, r2 …, has as many coupons, and so many points. */
    ShopDesk(Stores stores, TestClock clock, int reservations, long points) {
        String name = "shop-" + System.nanoTime();
        this.stores = stores;
        this.sale = new SaleId(name);
        this.wallet = new WalletId(name);
        this.campaign = new CampaignId(name);
        Instant now = clock.instant();
        this.closesAt = now.plus(Duration.ofHours(1));
        List<Item> items = List.of(new Item(new ItemId("cup"), reservations, PRICE));
        Await.result(stores.sales().create(new Sale(sale, items, now, closesAt, HOLD)));
        Await.result(stores.coupons()
                .create(new Campaign(
                        campaign, reservations, 100, now, closesAt.plus(Duration.ofDays(3)), Duration.ofDays(1))));
        Await.result(stores.wallets().charge(wallet, points, new RequestId("charge")));
        for (int i = 1; i <= reservations; i++) {
            Await.result(stores.coupons().issue(campaign, ANN, new RequestId("c" + i)));
            reserve("r" + i);
        }
    }

    Instant forgottenAt() {
        return closesAt.plus(HOLD).plus(Sale.RETENTION);
    }

    void reserve(String reservation) {
        List<Line> lines = List.of(new Line(new ItemId("cup"), 1));
        Await.result(stores.sales().reserve(sale, new ReservationId(reservation), ANN, lines, HOLD));
    }

    Payment payment(long seq) {
        return new Payment(wallet, Optional.of(new CouponUse(campaign, seq, DISCOUNT)));
    }

    Future<ConfirmResult> confirming(SaleStore sales, int number) {
        return sales.confirm(sale, new ReservationId("r" + number), ANN, payment(number));
    }

    ConfirmResult confirm(int number) {
        return Await.result(confirming(stores.sales(), number));
    }

    ReservationState state(int number) {
        return Await.result(stores.sales().reservation(sale, new ReservationId("r" + number)))
                .orElseThrow()
                .state();
    }

    WalletStatus money() {
        return Await.result(stores.wallets().status(wallet));
    }

    void expire() {
        Await.result(stores.sales().expire(sale, SaleStore.MAX_EXPIRE));
    }

    /** At rest: confirmed, debited and redeemed are the same, and every count follows from them. */
    void assertOneTruth(int reservations, long points) {
        long confirmed = 0;
        long held = 0;
        List<Issuance> coupons = Await.result(stores.coupons().issuances(campaign, 0, 1_000));
        for (int i = 1; i <= reservations; i++) {
            ReservationState state = state(i);
            confirmed += state == ReservationState.CONFIRMED ? 1 : 0;
            held += state == ReservationState.HELD ? 1 : 0;
            assertThat(coupons.get(i - 1).state())
                    .as("coupon of r%d, which is %s", i, state)
                    .isEqualTo(state == ReservationState.CONFIRMED ? Issuance.State.REDEEMED : Issuance.State.ISSUED);
        }
        long spent = confirmed * (PRICE - DISCOUNT);
        assertThat(money()).isEqualTo(new WalletStatus(points - spent, points, spent));
        assertThat(Await.result(stores.coupons().status(campaign)).orElseThrow().redeemed())
                .isEqualTo(confirmed);
        SaleStatus status = Await.result(stores.sales().status(sale)).orElseThrow();
        assertThat(status.held()).isEqualTo(held);
        assertThat(status.confirmed()).isEqualTo(confirmed);
        assertThat(status.confirmations()).isEqualTo(confirmed);
        assertThat(status.revenue()).isEqualTo(spent);
        assertThat(Await.result(stores.sales().confirmations(sale, 0, 1_000)))
                .extracting(Confirmation::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, confirmed).boxed().toList());
        long balance = 0;
        for (WalletEntry entry : Await.result(stores.wallets().entries(wallet, 0, 1_000))) {
            balance += entry.kind() == WalletEntry.Kind.PAY ? -entry.amount() : entry.amount();
            assertThat(entry.balance()).isEqualTo(balance).isNotNegative();
        }
        assertThat(balance).isEqualTo(points - spent);
    }
}
