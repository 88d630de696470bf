package dev.sluice.simulator.specimen;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is free is asked by one call and taken by another: two who asked at once both take the only seat. */
public final class SeatCheckedThenHeld extends ForwardingSales {
    private final Gate gate;
    private final Map<ItemId, Item> items = new HashMap<>();

    public SeatCheckedThenHeld(SaleStore sound, Gate gate) {
        super(sound);
        this.gate = gate;
    }

    @Override
    public Future<CreateResult> create(Sale it) {
        it.items().forEach(item -> items.put(item.id(), item));
        List<Item> loosened = it.items().stream()
                .map(item -> new Item(item.id(), 2 * item.quantity(), item.price()))
                .toList();
        return sound.create(new Sale(it.id(), loosened, it.opensAt(), it.closesAt(), it.longestHold()));
    }

    @Override
    public Future<ReserveResult> reserve(
            SaleId sale, ReservationId reservation, UserId user, List<Line> lines, Duration hold) {
        Line wanted = lines.get(0);
        return stock(sale, 0, MAX_PAGE)
                .compose(all -> gate.passes().compose(passed -> {
                    long free = all.stream()
                            .filter(each -> each.item().id().equals(wanted.item()))
                            .mapToLong(ItemStock::free)
                            .sum();
                    return free < wanted.quantity()
                            ? Future.succeededFuture(new ReserveResult.SoldOut(wanted.item(), free))
                            : sound.reserve(sale, reservation, user, lines, hold);
                }));
    }

    @Override
    public Future<List<ItemStock>> stock(SaleId sale, long afterPlace, int limit) {
        return sound.stock(sale, afterPlace, limit)
                .map(all -> all.stream().map(this::tightened).toList());
    }

    private ItemStock tightened(ItemStock it) {
        Item item = items.getOrDefault(it.item().id(), it.item());
        return new ItemStock(it.place(), item, it.held(), it.confirmed());
    }
}
