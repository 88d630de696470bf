package dev.sluice.store.inmemory.sale;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.PaymentRequest;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.store.inmemory.aggregate.Aggregate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sale: its stock, every reservation by name, and those that hold units by when they run out. Reserving takes time by
 * its lines; each hold that ran out is returned once, in passing.
 */
final class SaleBook extends Aggregate<Sale> {
    private static final int RETURNED_PER_RESERVATION = 64;

    private final Sale sale;
    private final long quantity;
    private final List<Stock> byPlace = new ArrayList<>();
    private final Map<String, Stock> byItem = new HashMap<>();
    private final Map<String, Hold> reservations = new HashMap<>();
    private final TreeSet<Hold> holding = new TreeSet<>();
    private final List<Confirmation> outbox = new ArrayList<>();
    private final Map<String, Long> cursors = new HashMap<>();
    private long held;
    private long confirmed;
    private long revenue;

    SaleBook(Sale sale) {
        super(sale, sale.expiresAt());
        this.sale = sale;
        for (Item item : sale.items()) {
            Stock stock = new Stock(byPlace.size() + 1L, item);
            byPlace.add(stock);
            byItem.put(item.id().value(), stock);
        }
        this.quantity = sale.items().stream().mapToLong(Item::quantity).sum();
    }

    ReserveResult reserve(ReservationId id, UserId user, List<Line> lines, Duration duration, long now) {
        Hold known = reservations.get(id.value());
        if (known != null) {
            return again(known, user, lines, duration, now);
        }
        if (now < sale.opensAt().toEpochMilli()) {
            return new ReserveResult.NotOpen(sale.opensAt());
        }
        if (now >= sale.closesAt().toEpochMilli()) {
            return new ReserveResult.Closed(sale.closesAt());
        }
        if (duration.compareTo(sale.longestHold()) > 0) {
            return new ReserveResult.HoldTooLong(sale.longestHold());
        }
        List<Stock> stocks = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Stock stock = byItem.get(line.item().value());
            if (stock == null) {
                return new ReserveResult.UnknownItem(line.item());
            }
            stocks.add(stock);
        }
        Stock lacking = lackingOnceReturned(lines, stocks, now);
        if (lacking != null) {
            return new ReserveResult.SoldOut(lacking.item.id(), lacking.free());
        }
        Hold hold = new Hold(reservations.size(), id, user, lines, stocks, duration, now);
        reservations.put(id.value(), hold);
        holding.add(hold);
        held += hold.units;
        return hold.toReserved();
    }

    private static ReserveResult again(Hold known, UserId user, List<Line> lines, Duration duration, long now) {
        if (!known.isOf(user, lines, duration)) {
            return new ReserveResult.ReservationReused();
        }
        ReservationState state = known.state(now);
        return state == ReservationState.HELD ? known.toReserved() : new ReserveResult.Ended(state);
    }

    /** The first stock that lacks units although all that could help has been returned. */
    private @Nullable Stock lackingOnceReturned(List<Line> lines, List<Stock> stocks, long now) {
        int returned = returnOver(RETURNED_PER_RESERVATION, now);
        Stock lacking = lacking(lines, stocks);
        while (lacking != null && returned > 0) {
            returned = returnOver(RETURNED_PER_RESERVATION, now);
            lacking = lacking(lines, stocks);
        }
        return lacking;
    }

    private static @Nullable Stock lacking(List<Line> lines, List<Stock> stocks) {
        for (int i = 0; i < lines.size(); i++) {
            if (stocks.get(i).free() < lines.get(i).quantity()) {
                return stocks.get(i);
            }
        }
        return null;
    }

    /** Returns the units of holds that ran out, so many at most; how many they were. */
    private int returnOver(int limit, long now) {
        int count = 0;
        while (count < limit && isAnyOver(now)) {
            Hold over = holding.first();
            end(over, ReservationState.EXPIRED);
            count++;
        }
        return count;
    }

    private boolean isAnyOver(long now) {
        return !holding.isEmpty() && holding.first().expiresAtMillis <= now;
    }

    private void end(Hold hold, ReservationState end) {
        holding.remove(hold);
        hold.release(end);
        held -= hold.units;
    }

    ConfirmResult confirm(ReservationId id, UserId user, Payment payment, long now, Till till) {
        Hold hold = reservations.get(id.value());
        if (hold == null) {
            return new ConfirmResult.UnknownReservation();
        }
        if (!hold.user.equals(user)) {
            return new ConfirmResult.NotOwner();
        }
        Confirmed before = hold.confirmed();
        if (before != null) {
            return hold.isPaidBy(payment) ? before : new ConfirmResult.PaymentReused();
        }
        return switch (hold.state(now)) {
            case CANCELLED -> new ConfirmResult.Cancelled();
            case EXPIRED -> new ConfirmResult.Expired(hold.expiresAt());
            case HELD, CONFIRMED -> confirmAnew(hold, payment, now, till);
        };
    }

    private ConfirmResult confirmAnew(Hold hold, Payment payment, long now, Till till) {
        long due = payment.due(hold.total);
        ConfirmResult refusal = till.take(payment, hold.user, PaymentRequest.of(sale.id(), hold.id), due, now);
        if (refusal != null) {
            return refusal;
        }
        Instant at = Instant.ofEpochMilli(now);
        Confirmed answer = new Confirmed(outbox.size() + 1L, due, at);
        holding.remove(hold);
        hold.confirm(payment, answer);
        held -= hold.units;
        confirmed += hold.units;
        revenue += due;
        outbox.add(new Confirmation(answer.number(), hold.id, hold.user, hold.lines, due, at));
        return answer;
    }

    CancelResult cancel(ReservationId id, UserId user, long now) {
        Hold hold = reservations.get(id.value());
        if (hold == null) {
            return new CancelResult.UnknownReservation();
        }
        if (!hold.user.equals(user)) {
            return new CancelResult.NotOwner();
        }
        Confirmed before = hold.confirmed();
        if (before != null) {
            return new CancelResult.AlreadyConfirmed(before.number());
        }
        ReservationState state = hold.state(now);
        if (state == ReservationState.EXPIRED) {
            return new CancelResult.Expired(hold.expiresAt());
        }
        if (state == ReservationState.HELD) {
            end(hold, ReservationState.CANCELLED);
        }
        return new CancelResult.Cancelled();
    }

    ExpireResult expire(int limit, long now) {
        int count = returnOver(limit, now);
        return new ExpireResult.Expired(count, isAnyOver(now));
    }

    SaleStatus status(long now) {
        returnOver(Integer.MAX_VALUE, now);
        Optional<Instant> last = outbox.isEmpty()
                ? Optional.empty()
                : Optional.of(outbox.get(outbox.size() - 1).at());
        return new SaleStatus(
                sale.opensAt(),
                sale.closesAt(),
                sale.longestHold(),
                byPlace.size(),
                quantity,
                held,
                confirmed,
                outbox.size(),
                revenue,
                last);
    }

    List<ItemStock> stock(long afterPlace, int limit, long now) {
        returnOver(Integer.MAX_VALUE, now);
        return page(byPlace, afterPlace, limit).stream().map(Stock::toItemStock).toList();
    }

    Optional<Reservation> reservation(ReservationId id, long now) {
        return Optional.ofNullable(reservations.get(id.value())).map(hold -> hold.toReservation(now));
    }

    List<Confirmation> confirmations(long afterNumber, int limit) {
        return List.copyOf(page(outbox, afterNumber, limit));
    }

    private static <T> List<T> page(List<T> all, long after, int limit) {
        int from = (int) Math.min(after, all.size());
        return all.subList(from, Math.min(from + limit, all.size()));
    }

    long relayed(String relay) {
        return cursors.getOrDefault(relay, 0L);
    }

    long relayed(String relay, long upTo) {
        return cursors.merge(relay, Math.min(upTo, outbox.size()), Math::max);
    }
}
