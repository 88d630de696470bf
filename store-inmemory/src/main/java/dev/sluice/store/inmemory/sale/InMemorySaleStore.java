package dev.sluice.store.inmemory.sale;

import dev.sluice.core.IdRules;
import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.core.StoreException;
import dev.sluice.core.UserId;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.OrderRules;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.CreateResult;
import dev.sluice.store.inmemory.aggregate.Aggregates;
import dev.sluice.store.inmemory.coupon.InMemoryCouponStore;
import dev.sluice.store.inmemory.wallet.InMemoryWalletStore;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sales in memory. Reserving takes time by the lines of the order; a confirmation is one critical section of the sale, the
 * coupon's campaign and the wallet.
 */
public final class InMemorySaleStore implements SaleStore {
    private static final ReserveResult UNKNOWN_TO_RESERVE = new ReserveResult.UnknownSale();
    private static final ConfirmResult UNKNOWN_TO_CONFIRM = new ConfirmResult.UnknownSale();
    private static final CancelResult UNKNOWN_TO_CANCEL = new CancelResult.UnknownSale();
    private static final ExpireResult UNKNOWN_TO_EXPIRE = new ExpireResult.UnknownSale();

    private final Aggregates<Sale, SaleBook> sales;
    private final Till till;

    /** An empty store that goes by that clock and is paid with those coupons and wallets. */
    public InMemorySaleStore(InstantSource clock, InMemoryCouponStore coupons, InMemoryWalletStore wallets) {
        this.sales = new Aggregates<>(clock);
        this.till = new Till(coupons, wallets);
    }

    @Override
    public Future<CreateResult> create(Sale sale) {
        return sales.create(sale.id().value(), sale, sale.expiresAt(), now -> new SaleBook(sale));
    }

    @Override
    public Future<ReserveResult> reserve(
            SaleId sale, ReservationId reservation, UserId user, List<Line> lines, Duration hold) {
        return checked(() -> {
            List<Line> order = OrderRules.checkLines(lines);
            OrderRules.checkHold(hold);
            return sales.ask(
                    sale.value(), UNKNOWN_TO_RESERVE, (book, now) -> book.reserve(reservation, user, order, hold, now));
        });
    }

    @Override
    public Future<ConfirmResult> confirm(SaleId sale, ReservationId reservation, UserId user, Payment payment) {
        return checked(() -> sales.ask(
                sale.value(), UNKNOWN_TO_CONFIRM, (book, now) -> book.confirm(reservation, user, payment, now, till)));
    }

    @Override
    public Future<CancelResult> cancel(SaleId sale, ReservationId reservation, UserId user) {
        return sales.ask(sale.value(), UNKNOWN_TO_CANCEL, (book, now) -> book.cancel(reservation, user, now));
    }

    @Override
    public Future<ExpireResult> expire(SaleId sale, int limit) {
        return checked(() -> {
            Require.inRange("limit", limit, 1, MAX_EXPIRE);
            return sales.ask(sale.value(), UNKNOWN_TO_EXPIRE, (book, now) -> book.expire(limit, now));
        });
    }

    @Override
    public Future<Optional<SaleStatus>> status(SaleId sale) {
        return sales.ask(sale.value(), Optional.empty(), (book, now) -> Optional.of(book.status(now)));
    }

    @Override
    public Future<List<ItemStock>> stock(SaleId sale, long afterPlace, int limit) {
        return checked(() -> {
            Require.inRange("afterPlace", afterPlace, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
            return sales.ask(sale.value(), List.of(), (book, now) -> book.stock(afterPlace, limit, now));
        });
    }

    @Override
    public Future<Optional<Reservation>> reservation(SaleId sale, ReservationId reservation) {
        return sales.ask(sale.value(), Optional.empty(), (book, now) -> book.reservation(reservation, now));
    }

    @Override
    public Future<List<Confirmation>> confirmations(SaleId sale, long afterNumber, int limit) {
        return checked(() -> {
            Require.inRange("afterNumber", afterNumber, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
            return sales.ask(sale.value(), List.of(), (book, now) -> book.confirmations(afterNumber, limit));
        });
    }

    @Override
    public Future<Long> relayed(SaleId sale, String relay) {
        return checked(() -> {
            IdRules.check("relay", relay);
            return sales.ask(sale.value(), 0L, (book, now) -> book.relayed(relay));
        });
    }

    @Override
    public Future<Long> relayed(SaleId sale, String relay, long upTo) {
        return checked(() -> {
            IdRules.check("relay", relay);
            Require.inRange("upTo", upTo, 0, Long.MAX_VALUE);
            return sales.ask(sale.value(), 0L, (book, now) -> book.relayed(relay, upTo));
        });
    }

    /** Forgets everything; later calls fail. */
    public void close() {
        sales.close();
    }

    private static <T> Future<T> checked(Supplier<Future<T>> call) {
        try {
            return call.get();
        } catch (InvalidInputException | StoreException refused) {
            return Future.failedFuture(refused);
        }
    }
}
