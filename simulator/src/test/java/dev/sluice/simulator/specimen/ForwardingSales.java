package dev.sluice.simulator.specimen;

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
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A sale store that hands every call on; a specimen overrides what it gets wrong. */
public abstract class ForwardingSales implements SaleStore {
    protected final SaleStore sound;

    protected ForwardingSales(SaleStore sound) {
        this.sound = sound;
    }

    @Override
    public Future<CreateResult> create(Sale sale) {
        return sound.create(sale);
    }

    @Override
    public Future<ReserveResult> reserve(
            SaleId sale, ReservationId reservation, UserId user, List<Line> lines, Duration hold) {
        return sound.reserve(sale, reservation, user, lines, hold);
    }

    @Override
    public Future<ConfirmResult> confirm(SaleId sale, ReservationId reservation, UserId user, Payment payment) {
        return sound.confirm(sale, reservation, user, payment);
    }

    @Override
    public Future<CancelResult> cancel(SaleId sale, ReservationId reservation, UserId user) {
        return sound.cancel(sale, reservation, user);
    }

    @Override
    public Future<ExpireResult> expire(SaleId sale, int limit) {
        return sound.expire(sale, limit);
    }

    @Override
    public Future<Optional<SaleStatus>> status(SaleId sale) {
        return sound.status(sale);
    }

    @Override
    public Future<List<ItemStock>> stock(SaleId sale, long afterPlace, int limit) {
        return sound.stock(sale, afterPlace, limit);
    }

    @Override
    public Future<Optional<Reservation>> reservation(SaleId sale, ReservationId reservation) {
        return sound.reservation(sale, reservation);
    }

    @Override
    public Future<List<Confirmation>> confirmations(SaleId sale, long afterNumber, int limit) {
        return sound.confirmations(sale, afterNumber, limit);
    }

    @Override
    public Future<Long> relayed(SaleId sale, String relay) {
        return sound.relayed(sale, relay);
    }

    @Override
    public Future<Long> relayed(SaleId sale, String relay, long upTo) {
        return sound.relayed(sale, relay, upTo);
    }

    /** The same counts, with so many more units held. */
    static SaleStatus holding(SaleStatus it, long more) {
        return new SaleStatus(
                it.opensAt(),
                it.closesAt(),
                it.longestHold(),
                it.items(),
                it.quantity(),
                it.held() + more,
                it.confirmed(),
                it.confirmations(),
                it.revenue(),
                it.lastConfirmedAt());
    }
}
