package dev.sluice.core.service;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The sale store that a {@link SaleVerticle} of this JVM serves. */
public final class EventBusSaleStore implements SaleStore {
    private final ServiceClient service;

    /**
     * @param timeout how long an answer is waited for, 1 ms to 1 h; after that the outcome is unknown
     */
    public EventBusSaleStore(Vertx vertx, Duration timeout) {
        this.service = new ServiceClient(vertx, timeout);
    }

    @Override
    public Future<CreateResult> create(Sale sale) {
        return service.call(Addresses.SALE_CREATE, sale);
    }

    @Override
    public Future<ReserveResult> reserve(
            SaleId sale, ReservationId reservation, UserId user, List<Line> lines, Duration hold) {
        return service.call(Addresses.SALE_RESERVE, new SaleRequests.Reserve(sale, reservation, user, lines, hold));
    }

    @Override
    public Future<ConfirmResult> confirm(SaleId sale, ReservationId reservation, UserId user, Payment payment) {
        return service.call(Addresses.SALE_CONFIRM, new SaleRequests.Confirm(sale, reservation, user, payment));
    }

    @Override
    public Future<CancelResult> cancel(SaleId sale, ReservationId reservation, UserId user) {
        return service.call(Addresses.SALE_CANCEL, new SaleRequests.Cancel(sale, reservation, user));
    }

    @Override
    public Future<ExpireResult> expire(SaleId sale, int limit) {
        return service.call(Addresses.SALE_EXPIRE, new SaleRequests.Expire(sale, limit));
    }

    @Override
    public Future<Optional<SaleStatus>> status(SaleId sale) {
        return service.call(Addresses.SALE_STATUS, sale);
    }

    @Override
    public Future<List<ItemStock>> stock(SaleId sale, long afterPlace, int limit) {
        return service.call(Addresses.SALE_STOCK, new SaleRequests.ListStock(sale, afterPlace, limit));
    }

    @Override
    public Future<Optional<Reservation>> reservation(SaleId sale, ReservationId reservation) {
        return service.call(Addresses.SALE_RESERVATION, new SaleRequests.Find(sale, reservation));
    }

    @Override
    public Future<List<Confirmation>> confirmations(SaleId sale, long afterNumber, int limit) {
        return service.call(Addresses.SALE_CONFIRMATIONS, new SaleRequests.ListConfirmations(sale, afterNumber, limit));
    }

    @Override
    public Future<Long> relayed(SaleId sale, String relay) {
        return service.call(Addresses.SALE_RELAYED, new SaleRequests.AskRelay(sale, relay));
    }

    @Override
    public Future<Long> relayed(SaleId sale, String relay, long upTo) {
        return service.call(Addresses.SALE_RELAY, new SaleRequests.Relay(sale, relay, upTo));
    }
}
