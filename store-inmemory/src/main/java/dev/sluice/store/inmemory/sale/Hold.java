package dev.sluice.store.inmemory.sale;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult.Reserved;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reservation that was granted. It is ordered by when it runs out. */
final class Hold implements Comparable<Hold> {
    final ReservationId id;
    final UserId user;
    final List<Line> lines;
    final long total;
    final long expiresAtMillis;
    final long units;
    /** The stock that each line is kept of. */
    private final List<Stock> stocks;

    private final long number;
    private final Duration duration;
    private ReservationState state = ReservationState.HELD;
    private @Nullable Payment payment;
    private @Nullable Confirmed confirmed;

    /**
     * Keeps the units.
     *
     * @param number tells it from others that run out at the same time
     */
    Hold(
            long number,
            ReservationId id,
            UserId user,
            List<Line> lines,
            List<Stock> stocks,
            Duration duration,
            long nowMillis) {
        this.number = number;
        this.id = id;
        this.user = user;
        this.lines = lines;
        this.stocks = stocks;
        this.duration = duration;
        this.expiresAtMillis = nowMillis + duration.toMillis();
        long sum = 0;
        long count = 0;
        for (int i = 0; i < lines.size(); i++) {
            long quantity = lines.get(i).quantity();
            stocks.get(i).hold(quantity);
            sum += quantity * stocks.get(i).item.price();
            count += quantity;
        }
        this.total = sum;
        this.units = count;
    }

    boolean isOf(UserId otherUser, List<Line> otherLines, Duration otherDuration) {
        return user.equals(otherUser) && lines.equals(otherLines) && duration.equals(otherDuration);
    }

    /** Where it stands, returned or not. */
    ReservationState state(long nowMillis) {
        return state == ReservationState.HELD && nowMillis >= expiresAtMillis ? ReservationState.EXPIRED : state;
    }

    Instant expiresAt() {
        return Instant.ofEpochMilli(expiresAtMillis);
    }

    /** Frees its units; only of one that is held, or has run out and was not released yet. */
    void release(ReservationState end) {
        state = end;
        for (int i = 0; i < lines.size(); i++) {
            stocks.get(i).release(lines.get(i).quantity());
        }
    }

    /** Sells its units; only of one that is held. */
    void confirm(Payment by, Confirmed answer) {
        state = ReservationState.CONFIRMED;
        payment = by;
        confirmed = answer;
        for (int i = 0; i < lines.size(); i++) {
            stocks.get(i).sell(lines.get(i).quantity());
        }
    }

    /** How it was confirmed; null if it was not. */
    @Nullable
    Confirmed confirmed() {
        return confirmed;
    }

    boolean isPaidBy(Payment other) {
        return other.equals(payment);
    }

    Reserved toReserved() {
        return new Reserved(expiresAt(), total);
    }

    Reservation toReservation(long nowMillis) {
        return new Reservation(id, user, lines, total, expiresAt(), state(nowMillis));
    }

    @Override
    public int compareTo(Hold other) {
        int byTime = Long.compare(expiresAtMillis, other.expiresAtMillis);
        return byTime != 0 ? byTime : Long.compare(number, other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}
