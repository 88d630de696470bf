package dev.sluice.simulator.check;

import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult.Ended;
import dev.sluice.core.sale.ReserveResult.Reserved;
import dev.sluice.core.sale.ReserveResult.SoldOut;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.FinalState.Sold;
import dev.sluice.simulator.history.ReserveRequest;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** S2: the units of reservations that ended are free again, once; nothing else ends a reservation, and nobody sooner. */
final class ReturnCheck {
    private ReturnCheck() {}

    static InvariantResult unitsComeBackOnce(SaleCase it) {
        Findings findings = new Findings("S2");
        it.orders.values().forEach(order -> endsInTime(findings, order));
        soldOutIsTrue(findings, it);
        if (it.finals.isEmpty()) {
            return findings.result(it.unreadable);
        }
        Sold finals = it.finals.get();
        it.orders
                .values()
                .forEach(order ->
                        standsAsTold(findings, it, order, finals.reservations().get(order.id)));
        atRest(findings, it, finals);
        return findings.result(SaleCase.NO_ANSWER);
    }

    private static void endsInTime(Findings findings, SaleOrder order) {
        order.cancelled()
                .ifPresent(call -> findings.fact(
                        order.confirmed().isEmpty(),
                        () -> call + ": yet it was paid: " + order.confirmed().orElseThrow()));
        order.granted().ifPresent(granted -> {
            Reserved told = (Reserved) granted.answer();
            order.confirmed().ifPresent(paid -> {
                Confirmed answer = (Confirmed) paid.answer();
                findings.fact(
                        told != null && answer != null && answer.at().isBefore(told.expiresAt()),
                        () -> paid + ": the hold was over by then: " + granted);
            });
        });
        order.reserves.forEach(call -> notTooSoon(findings, order, call));
        order.confirms.forEach(call -> notTooSoon(findings, order, call));
        order.cancels.forEach(call -> notTooSoon(findings, order, call));
    }

    private static void notTooSoon(Findings findings, SaleOrder order, Call call) {
        boolean over = call.answer() instanceof ConfirmResult.Expired
                || call.answer() instanceof CancelResult.Expired
                || (call.answer() instanceof Ended ended && ended.state() == ReservationState.EXPIRED);
        if (over && order.granted().isPresent()) {
            findings.fact(
                    call.end() > order.earliestLapse(),
                    () -> call + ": before the hold can have run out: "
                            + order.granted().orElseThrow());
        }
    }

    /** Who is told that an item is sold out was there at some instant at which so many units may have been taken. */
    private static void soldOutIsTrue(Findings findings, SaleCase it) {
        Map<ItemId, Level> taken = it.levels(SaleOrder::possiblyHeld);
        for (SaleOrder order : it.orders.values()) {
            for (Call call : order.reserves) {
                if (call.answer() instanceof SoldOut out) {
                    Item item = it.items.get(out.item());
                    Level level = taken.get(out.item());
                    long most = level == null ? 0 : level.highestWithin(call.start(), call.end());
                    long free = item == null ? 0 : item.quantity() - most;
                    findings.fact(free < wanted(call, out.item()), () -> call + ": at least " + free + " were free");
                }
            }
        }
    }

    private static long wanted(Call call, ItemId item) {
        return ((ReserveRequest) call.request())
                .lines().stream()
                        .filter(line -> line.item().equals(item))
                        .mapToLong(Line::quantity)
                        .sum();
    }

    private static void standsAsTold(Findings findings, SaleCase it, SaleOrder order, @Nullable Reservation held) {
        @Nullable ReservationState state = held == null ? null : held.state();
        order.granted()
                .ifPresent(call -> findings.fact(state != null, () -> call + ": the store knows no such reservation"));
        order.confirmed()
                .ifPresent(call ->
                        findings.fact(state == ReservationState.CONFIRMED, () -> call + ": at the end it is " + state));
        order.cancelled()
                .ifPresent(call ->
                        findings.fact(state == ReservationState.CANCELLED, () -> call + ": at the end it is " + state));
        if (state == ReservationState.HELD) {
            findings.fact(
                    order.latestLapse() >= it.over,
                    () -> "reservation " + order.id + " is still held, long after its time: "
                            + order.granted().orElseThrow());
        }
    }

    private static void atRest(Findings findings, SaleCase it, Sold finals) {
        Map<ItemId, Long> sold = new HashMap<>();
        finals.confirmations().forEach(each -> SaleCase.add(sold, each.lines()));
        Map<ItemId, Long> held = units(finals, each -> each.state() == ReservationState.HELD);
        // Its hold may have run out when the stock had been read.
        Map<ItemId, Long> late = units(finals, each -> {
            SaleOrder order = it.orders.get(each.id());
            return each.state() == ReservationState.EXPIRED && order != null && order.latestLapse() >= it.over;
        });
        Map<ItemId, Long> open = it.units(SaleOrder::isOpen);
        Map<ItemId, ItemStock> listed = new HashMap<>();
        finals.stock().forEach(stock -> listed.put(stock.item().id(), stock));
        for (Item item : it.sale.items()) {
            ItemId id = item.id();
            var stock = listed.get(id);
            long slack = open.getOrDefault(id, 0L);
            long paid = sold.getOrDefault(id, 0L);
            long kept = held.getOrDefault(id, 0L);
            long most = kept + late.getOrDefault(id, 0L);
            findings.fact(stock != null && stock.item().equals(item), () -> "the store lists " + stock + " as " + item);
            if (stock != null) {
                findings.fact(
                        Math.abs(stock.confirmed() - paid) <= slack,
                        () -> "the store counts " + stock.confirmed() + " units of " + id
                                + " as sold; the outbox sells " + paid);
                findings.fact(
                        stock.held() >= kept - slack && stock.held() <= most + slack,
                        () -> "the store counts " + stock.held() + " units of " + id
                                + " as held; the reservations hold " + kept + (most > kept ? " to " + most : ""));
            }
        }
    }

    private static Map<ItemId, Long> units(Sold finals, Predicate<Reservation> those) {
        Map<ItemId, Long> units = new HashMap<>();
        for (Reservation each : finals.reservations().values()) {
            if (those.test(each)) {
                SaleCase.add(units, each.lines());
            }
        }
        return units;
    }
}
