package dev.sluice.simulator.specimen;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.sale.SaleStore;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The units of reservations that came to an end in that way are never free again. */
public class EndedUnitsStayTaken extends ForwardingSales {
    private final ReservationState end;
    private final Set<ReservationId> granted = new LinkedHashSet<>();

    public EndedUnitsStayTaken(SaleStore sound, ReservationState end) {
        super(sound);
        this.end = end;
    }

    @Override
    public Future<ReserveResult> reserve(
            SaleId sale, ReservationId reservation, UserId user, List<Line> lines, Duration hold) {
        for (ItemStock each : stock(sale, 0, MAX_PAGE).result()) {
            for (Line line : lines) {
                if (line.item().equals(each.item().id()) && each.free() < line.quantity()) {
                    return Future.succeededFuture(new ReserveResult.SoldOut(line.item(), each.free()));
                }
            }
        }
        granted.add(reservation);
        return sound.reserve(sale, reservation, user, lines, hold);
    }

    @Override
    public Future<List<ItemStock>> stock(SaleId sale, long afterPlace, int limit) {
        return sound.stock(sale, afterPlace, limit)
                .map(all -> all.stream()
                        .map(it -> new ItemStock(
                                it.place(),
                                it.item(),
                                it.held() + lost(sale, Optional.of(it.item().id())),
                                it.confirmed()))
                        .toList());
    }

    @Override
    public Future<Optional<SaleStatus>> status(SaleId sale) {
        return sound.status(sale).map(status -> status.map(it -> holding(it, lost(sale, Optional.empty()))));
    }

    private long lost(SaleId sale, Optional<ItemId> item) {
        long lost = 0;
        for (ReservationId id : granted) {
            Optional<Reservation> found = sound.reservation(sale, id).result();
            if (found.isPresent() && found.get().state() == end) {
                for (Line line : found.get().lines()) {
                    lost += item.isEmpty() || item.get().equals(line.item()) ? line.quantity() : 0;
                }
            }
        }
        return lost;
    }
}
