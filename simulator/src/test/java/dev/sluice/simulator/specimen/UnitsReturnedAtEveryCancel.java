package dev.sluice.simulator.specimen;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStore;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Giving up a reservation adds its units to what is free, also when it had been given up before. */
public final class UnitsReturnedAtEveryCancel extends ForwardingSales {
    private final Set<ReservationId> cancelled = new HashSet<>();
    private final Map<ItemId, Long> surplus = new HashMap<>();

    public UnitsReturnedAtEveryCancel(SaleStore sound) {
        super(sound);
    }

    @Override
    public Future<CancelResult> cancel(SaleId sale, ReservationId reservation, UserId user) {
        return sound.cancel(sale, reservation, user).onSuccess(answer -> {
            if (answer instanceof CancelResult.Cancelled && !cancelled.add(reservation)) {
                for (Line line : sound.reservation(sale, reservation)
                        .result()
                        .orElseThrow()
                        .lines()) {
                    surplus.merge(line.item(), line.quantity(), Long::sum);
                }
            }
        });
    }

    @Override
    public Future<List<ItemStock>> stock(SaleId sale, long afterPlace, int limit) {
        return sound.stock(sale, afterPlace, limit)
                .map(all -> all.stream()
                        .map(it -> new ItemStock(
                                it.place(),
                                it.item(),
                                it.held() - surplus.getOrDefault(it.item().id(), 0L),
                                it.confirmed()))
                        .toList());
    }
}
