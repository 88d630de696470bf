package dev.sluice.simulator.check;

import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.CancelResult.Cancelled;
import dev.sluice.core.sale.ConfirmResult.Confirmed;
import dev.sluice.core.sale.ConfirmResult.PaymentReused;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult.Reserved;
import dev.sluice.simulator.check.Level.Span;
import dev.sluice.simulator.check.RoomCase.Stretch;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.ReserveRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One reservation: the calls that name it, and what their answers prove. */
final class SaleOrder {
    final ReservationId id;
    final List<Call> reserves = new ArrayList<>();
    final List<Call> confirms = new ArrayList<>();
    final List<Call> cancels = new ArrayList<>();

    SaleOrder(ReservationId id) {
        this.id = id;
    }

    /** The answer that was first to say that it is held. */
    Optional<Call> granted() {
        return firstEnded(reserves, call -> call.answer() instanceof Reserved);
    }

    /** The answer that was first to say that it is paid. */
    Optional<Call> confirmed() {
        return firstEnded(confirms, call -> call.answer() instanceof Confirmed);
    }

    /** The answer that was first to say that it is given up. */
    Optional<Call> cancelled() {
        return firstEnded(cancels, call -> call.answer() instanceof Cancelled);
    }

    boolean reserveOpen() {
        return granted().isEmpty() && Outcomes.open(reserves);
    }

    boolean confirmOpen() {
        return confirmed().isEmpty() && Outcomes.open(confirms);
    }

    boolean cancelOpen() {
        return cancelled().isEmpty() && Outcomes.open(cancels);
    }

    /** Whether nobody knows what has become of it, or will yet. */
    boolean isOpen() {
        return reserveOpen() || confirmOpen() || cancelOpen();
    }

    /** What was ordered; empty if nobody asked to reserve it. */
    List<Line> lines() {
        return reserves.isEmpty() ? List.of() : request().lines();
    }

    /** The call that confirmed it or may have; whose payment it was. */
    Optional<Call> payingCall() {
        return confirmed().or(() -> firstEnded(confirms, Call::outcomeUnknown));
    }

    /** From when until when it was held without any doubt. */
    Span surelyHeld() {
        Optional<Call> paid = confirmed();
        Optional<Call> told = granted();
        if (paid.isEmpty() && told.isEmpty()) {
            return Span.NEVER;
        }
        long from = Math.min(
                told.map(Call::end).orElse(Long.MAX_VALUE), paid.map(Call::end).orElse(Long.MAX_VALUE));
        return new Span(from, paid.isPresent() ? Long.MAX_VALUE : Math.min(firstStart(cancels), earliestLapse()));
    }

    /** From when until when it may have been held. */
    Span possiblyHeld() {
        long from = earliestGrant();
        if (from == Long.MAX_VALUE) {
            return Span.NEVER;
        }
        if (granted().isEmpty() || mayBePaid()) {
            return new Span(from, Long.MAX_VALUE);
        }
        long givenUp = cancelled().map(Call::end).orElse(Long.MAX_VALUE);
        return new Span(from, Math.min(givenUp, latestLapse()));
    }

    /** When the hold can have run out at the earliest. */
    long earliestLapse() {
        long from = earliestGrant();
        return from == Long.MAX_VALUE ? from : from + stretch().least();
    }

    /** When the hold has run out at the latest. */
    long latestLapse() {
        return granted().map(call -> call.end() + stretch().most()).orElse(Long.MAX_VALUE);
    }

    /** Before this instant nobody had asked to confirm it. */
    long earliestConfirm() {
        return confirms.stream()
                .filter(call -> call.answer() instanceof Confirmed || call.outcomeUnknown())
                .mapToLong(Call::start)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private long earliestGrant() {
        return reserves.stream()
                .filter(call -> call.answer() instanceof Reserved || call.outcomeUnknown())
                .mapToLong(Call::start)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private boolean mayBePaid() {
        return confirms.stream()
                        .anyMatch(call -> call.answer() instanceof Confirmed
                                || call.answer() instanceof PaymentReused
                                || call.outcomeUnknown())
                || cancels.stream().anyMatch(call -> call.answer() instanceof CancelResult.AlreadyConfirmed);
    }

    private ReserveRequest request() {
        return (ReserveRequest) granted().orElse(reserves.get(0)).request();
    }

    private Stretch stretch() {
        return Stretch.of(request().hold());
    }

    private static long firstStart(List<Call> calls) {
        return calls.stream().mapToLong(Call::start).min().orElse(Long.MAX_VALUE);
    }

    private static Optional<Call> firstEnded(List<Call> calls, Predicate<Call> those) {
        return calls.stream().filter(those).min(Comparator.comparingLong(Call::end));
    }
}
