package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.UserId;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.PaymentRequest;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.CreateResult.Created;
import dev.sluice.core.store.Stores;
import dev.sluice.core.wallet.ChargeResult.Charged;
import dev.sluice.core.wallet.WalletId;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sale of a store, asked one question after the other.
 *
 * @param stores the backend
 * @param sale which sale
 * @param purse what makes this desk's wallets its own
 */
record SaleDesk(Stores stores, SaleId sale, String purse) {
    /** How long reservations are held where a test does not say. */
    static final Duration HOLD = Duration.ofMinutes(5);

    /** Makes the sale. */
    static SaleDesk open(Stores stores, SaleDraft draft) {
        Sale sale = draft.done();
        assertThat(Await.result(stores.sales().create(sale))).isEqualTo(new Created());
        return new SaleDesk(stores, sale.id(), Ids.fresh(""));
    }

    /** A sale that nobody made. */
    static SaleDesk unknown(Stores stores) {
        return new SaleDesk(stores, new SaleId(Ids.fresh("nowhere")), Ids.fresh(""));
    }

    static Line line(String item, long quantity) {
        return new Line(new ItemId(item), quantity);
    }

    SaleStore store() {
        return stores.sales();
    }

    /** The user's wallet, which no other desk uses. */
    WalletDesk wallet(String user) {
        return new WalletDesk(stores.wallets(), new WalletId(user + purse));
    }

    /** Puts points into the user's wallet. */
    void charge(String user, long amount) {
        assertThat(wallet(user).charge(amount, Ids.fresh("charge"))).isInstanceOf(Charged.class);
    }

    Future<ReserveResult> reserving(String reservation, String user, Duration hold, List<Line> lines) {
        return store().reserve(sale, new ReservationId(reservation), new UserId(user), lines, hold);
    }

    ReserveResult reserve(String reservation, String user, Duration hold, Line... lines) {
        return Await.result(reserving(reservation, user, hold, List.of(lines)));
    }

    ReserveResult reserve(String reservation, String user, Line... lines) {
        return reserve(reservation, user, HOLD, lines);
    }

    /** From the user's wallet, without a coupon. */
    Payment payment(String user) {
        return new Payment(wallet(user).wallet(), Optional.empty());
    }

    /** From the user's wallet, with a coupon. */
    Payment payment(String user, CouponDesk coupons, long seq, long discount) {
        return new Payment(wallet(user).wallet(), Optional.of(new CouponUse(coupons.campaign(), seq, discount)));
    }

    Future<ConfirmResult> confirming(String reservation, String user, Payment payment) {
        return store().confirm(sale, new ReservationId(reservation), new UserId(user), payment);
    }

    ConfirmResult confirm(String reservation, String user, Payment payment) {
        return Await.result(confirming(reservation, user, payment));
    }

    /** Pays from the user's wallet, without a coupon. */
    ConfirmResult confirm(String reservation, String user) {
        return confirm(reservation, user, payment(user));
    }

    Future<CancelResult> cancelling(String reservation, String user) {
        return store().cancel(sale, new ReservationId(reservation), new UserId(user));
    }

    CancelResult cancel(String reservation, String user) {
        return Await.result(cancelling(reservation, user));
    }

    ExpireResult expire(int limit) {
        return Await.result(store().expire(sale, limit));
    }

    Optional<SaleStatus> status() {
        return Await.result(store().status(sale));
    }

    /** The counts of a sale that must exist. */
    SaleStatus counts() {
        return status().orElseThrow(() -> new AssertionError("no sale " + sale));
    }

    List<ItemStock> stock(long afterPlace, int limit) {
        return Await.result(store().stock(sale, afterPlace, limit));
    }

    /** What has become of one of the first thousand items. */
    ItemStock stock(String item) {
        return stock(0, SaleStore.MAX_PAGE).stream()
                .filter(stock -> stock.item().id().value().equals(item))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + item));
    }

    Optional<Reservation> reservation(String reservation) {
        return Await.result(store().reservation(sale, new ReservationId(reservation)));
    }

    /** The state of a reservation that must exist. */
    ReservationState state(String reservation) {
        return reservation(reservation)
                .orElseThrow(() -> new AssertionError("no reservation " + reservation))
                .state();
    }

    List<Confirmation> confirmations(long afterNumber, int limit) {
        return Await.result(store().confirmations(sale, afterNumber, limit));
    }

    /** The whole outbox, read page by page. */
    List<Confirmation> confirmations() {
        List<Confirmation> all = new ArrayList<>();
        List<Confirmation> page = confirmations(0, SaleStore.MAX_PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = confirmations(page.get(page.size() - 1).number(), SaleStore.MAX_PAGE);
        }
        return all;
    }

    long relayed(String relay) {
        return Await.result(store().relayed(sale, relay));
    }

    long relayed(String relay, long upTo) {
        return Await.result(store().relayed(sale, relay, upTo));
    }

    /** The request under which the wallet and the coupon know a reservation. */
    RequestId request(String reservation) {
        return PaymentRequest.of(sale, new ReservationId(reservation));
    }
}
