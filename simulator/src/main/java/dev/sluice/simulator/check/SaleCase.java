package dev.sluice.simulator.check;

import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.Sale;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.ConfirmRequest;
import dev.sluice.simulator.history.FinalState.Sold;
import dev.sluice.simulator.history.ReserveRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is known of a sale: its rules, the calls by reservation, and what the store held at the end. Its parts were read
 * in the order in which {@link Sold} names them, so a hold may have run out after the stock was read and before the
 * reservation was.
 */
final class SaleCase {
    /** Why nothing may have been checked. */
    static final String NO_ANSWER = "no request to the sale was answered";

    final Evidence evidence;
    final Sale sale;
    final Map<ItemId, Item> items = new LinkedHashMap<>();
    final Map<ReservationId, SaleOrder> orders = new LinkedHashMap<>();
    final List<Call> stocks = new ArrayList<>();
    final Optional<Sold> finals;
    final String unreadable;
    /** When the last call was over. */
    final long over;

    SaleCase(Sale sale, Evidence evidence) {
        this.evidence = evidence;
        this.sale = sale;
        this.finals = evidence.finals().sale();
        this.unreadable = evidence.finals().unreadable();
        sale.items().forEach(item -> items.put(item.id(), item));
        long last = 0;
        for (Call call : evidence.history().calls()) {
            sort(call);
            last = Math.max(last, call.end() == Long.MAX_VALUE ? call.start() : call.end());
        }
        this.over = last;
    }

    private void sort(Call call) {
        switch (call.kind()) {
            case RESERVE ->
                order(((ReserveRequest) call.request()).id()).reserves.add(call);
            case CONFIRM ->
                order(((ConfirmRequest) call.request()).id()).confirms.add(call);
            case CANCEL -> order((ReservationId) call.request()).cancels.add(call);
            case STOCK -> stocks.add(call);
            default -> {}
        }
    }

    private SaleOrder order(ReservationId id) {
        return orders.computeIfAbsent(id, SaleOrder::new);
    }

    /** What the lines cost by the sale's prices. */
    long total(List<Line> lines) {
        long total = 0;
        for (Line line : lines) {
            Item item = items.get(line.item());
            total += item == null ? 0 : item.price() * line.quantity();
        }
        return total;
    }

    /** Of how many orders this is true. */
    long count(Predicate<SaleOrder> those) {
        return orders.values().stream().filter(those).count();
    }

    /** The units of each item in the orders of which this is true. */
    Map<ItemId, Long> units(Predicate<SaleOrder> those) {
        Map<ItemId, Long> units = new HashMap<>();
        orders.values().stream().filter(those).forEach(order -> add(units, order.lines()));
        return units;
    }

    /** Adds the units of the lines. */
    static void add(Map<ItemId, Long> units, List<Line> lines) {
        lines.forEach(line -> units.merge(line.item(), line.quantity(), Long::sum));
    }

    /** How many units of each item were held at each instant, by what each order says of itself. */
    Map<ItemId, Level> levels(Function<SaleOrder, Level.Span> held) {
        Map<ItemId, Level> levels = new HashMap<>();
        items.keySet().forEach(item -> levels.put(item, new Level()));
        for (SaleOrder order : orders.values()) {
            Level.Span span = held.apply(order);
            for (Line line : order.lines()) {
                levels.computeIfAbsent(line.item(), item -> new Level()).add(span, line.quantity());
            }
        }
        return levels;
    }

    /** The items that a call for a page of the stock was told of. */
    static List<ItemStock> page(Call call) {
        List<ItemStock> page = new ArrayList<>();
        if (call.answer() instanceof List<?> answer) {
            for (Object each : answer) {
                if (each instanceof ItemStock stock) {
                    page.add(stock);
                }
            }
        }
        return page;
    }
}
