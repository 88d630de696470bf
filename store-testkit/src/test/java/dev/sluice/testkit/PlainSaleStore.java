package dev.sluice.testkit;

import dev.sluice.core.IdRules;
import dev.sluice.core.RequestId;
import dev.sluice.core.Require;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.CouponUse;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.OrderRules;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.PaymentRequest;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.CreateResult;
import dev.sluice.core.wallet.WalletEntry.Kind;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The sale port, written down as plainly as possible: one lock, and one list of holds per sale, read from end to end. */
class PlainSaleStore implements SaleStore {
    /** One sale and all that was reserved of it. */
    static final class Book {
        final Sale sale;
        final Map<ItemId, Long> held = new HashMap<>();
        final Map<ItemId, Long> confirmed = new HashMap<>();
        final Map<ReservationId, Hold> holds = new LinkedHashMap<>();
        final List<Confirmation> outbox = new ArrayList<>();
        final Map<String, Long> cursors = new HashMap<>();

        Book(Sale sale) {
            this.sale = sale;
        }

        Optional<Item> item(ItemId id) {
            return sale.items().stream().filter(item -> item.id().equals(id)).findFirst();
        }

        long free(ItemId id) {
            return item(id).orElseThrow().quantity() - held.getOrDefault(id, 0L) - confirmed.getOrDefault(id, 0L);
        }
    }

    /** One reservation. */
    static final class Hold {
        final Reservation first;
        final Duration duration;
        ReservationState state = ReservationState.HELD;

        @Nullable
        Payment payment;

        ConfirmResult.@Nullable Confirmed confirmed;

        Hold(Reservation first, Duration duration) {
            this.first = first;
            this.duration = duration;
        }
    }

    final InstantSource clock;
    final PlainCouponStore coupons;
    final PlainWalletStore wallets;
    private final Map<SaleId, Book> books = new HashMap<>();

    PlainSaleStore(InstantSource clock, PlainCouponStore coupons, PlainWalletStore wallets) {
        this.clock = clock;
        this.coupons = coupons;
        this.wallets = wallets;
    }

    @Override
    public Future<CreateResult> create(Sale sale) {
        return step(() -> {
            Book book = book(sale.id());
            if (book != null) {
                return book.sale.equals(sale) ? new CreateResult.Created() : new CreateResult.Conflict();
            }
            if (!sale.expiresAt().isAfter(clock.instant())) {
                return new CreateResult.Over(sale.expiresAt());
            }
            books.put(sale.id(), new Book(sale));
            return new CreateResult.Created();
        });
    }

    @Override
    public Future<ReserveResult> reserve(
            SaleId sale, ReservationId reservation, UserId user, List<Line> lines, Duration hold) {
        return step(() -> {
            OrderRules.checkLines(lines);
            OrderRules.checkHold(hold);
            Book book = book(sale);
            if (book == null) {
                return new ReserveResult.UnknownSale();
            }
            Hold known = book.holds.get(reservation);
            if (known != null) {
                boolean same = known.first.user().equals(user)
                        && known.first.lines().equals(lines)
                        && known.duration.equals(hold);
                ReservationState state = state(known);
                if (!same) {
                    return new ReserveResult.ReservationReused();
                }
                return state == ReservationState.HELD
                        ? new ReserveResult.Reserved(known.first.expiresAt(), known.first.total())
                        : new ReserveResult.Ended(state);
            }
            ReserveResult refusal = refusal(book, lines, hold);
            if (refusal != null) {
                return refusal;
            }
            long total = 0;
            for (Line line : lines) {
                book.held.merge(line.item(), line.quantity(), Long::sum);
                total += line.quantity() * book.item(line.item()).orElseThrow().price();
            }
            Instant expiresAt = clock.instant().plus(hold);
            book.holds.put(
                    reservation,
                    new Hold(new Reservation(reservation, user, lines, total, expiresAt, ReservationState.HELD), hold));
            return new ReserveResult.Reserved(expiresAt, total);
        });
    }

    private @Nullable ReserveResult refusal(Book book, List<Line> lines, Duration hold) {
        Instant now = clock.instant();
        if (now.isBefore(book.sale.opensAt())) {
            return new ReserveResult.NotOpen(book.sale.opensAt());
        }
        if (!now.isBefore(book.sale.closesAt())) {
            return new ReserveResult.Closed(book.sale.closesAt());
        }
        if (hold.compareTo(book.sale.longestHold()) > 0) {
            return new ReserveResult.HoldTooLong(book.sale.longestHold());
        }
        for (Line line : lines) {
            if (book.item(line.item()).isEmpty()) {
                return new ReserveResult.UnknownItem(line.item());
            }
        }
        sweep(book, Integer.MAX_VALUE);
        return lacking(book, lines);
    }

    /** Why the lines cannot be kept; null if they can. */
    @Nullable
    ReserveResult lacking(Book book, List<Line> lines) {
        for (Line line : lines) {
            if (book.free(line.item()) < line.quantity()) {
                return new ReserveResult.SoldOut(line.item(), book.free(line.item()));
            }
        }
        return null;
    }

    @Override
    public Future<ConfirmResult> confirm(SaleId sale, ReservationId reservation, UserId user, Payment payment) {
        return step(() -> {
            Book book = book(sale);
            if (book == null) {
                return new ConfirmResult.UnknownSale();
            }
            Hold hold = book.holds.get(reservation);
            if (hold == null) {
                return new ConfirmResult.UnknownReservation();
            }
            if (!hold.first.user().equals(user)) {
                return new ConfirmResult.NotOwner();
            }
            if (hold.confirmed != null) {
                return payment.equals(hold.payment) ? hold.confirmed : new ConfirmResult.PaymentReused();
            }
            ReservationState state = state(hold);
            if (state != ReservationState.HELD) {
                return state == ReservationState.CANCELLED
                        ? new ConfirmResult.Cancelled()
                        : new ConfirmResult.Expired(hold.first.expiresAt());
            }
            long due = payment.due(hold.first.total());
            ConfirmResult unpaid;
            synchronized (coupons) {
                synchronized (wallets) {
                    unpaid = take(payment, user, PaymentRequest.of(sale, reservation), due);
                }
            }
            return unpaid != null ? unpaid : confirmPaid(book, hold, payment, due);
        });
    }

    private ConfirmResult confirmPaid(Book book, Hold hold, Payment payment, long due) {
        ConfirmResult.Confirmed answer = new ConfirmResult.Confirmed(book.outbox.size() + 1L, due, clock.instant());
        hold.state = ReservationState.CONFIRMED;
        hold.payment = payment;
        hold.confirmed = answer;
        for (Line line : hold.first.lines()) {
            book.held.merge(line.item(), -line.quantity(), Long::sum);
            book.confirmed.merge(line.item(), line.quantity(), Long::sum);
        }
        book.outbox.add(new Confirmation(
                answer.number(), hold.first.id(), hold.first.user(), hold.first.lines(), due, answer.at()));
        return answer;
    }

    /** Takes coupon and points; why it took neither, null if it took both. */
    @Nullable
    ConfirmResult take(Payment payment, UserId user, RequestId request, long due) {
        ConfirmResult refused = couponRefusal(payment, user, request);
        if (refused != null) {
            return refused;
        }
        long balance = wallets.balance(payment.wallet());
        if (balance < due) {
            return new ConfirmResult.Insufficient(balance, due);
        }
        takePoints(payment, request, due);
        redeem(payment, user, request);
        return null;
    }

    final @Nullable ConfirmResult couponRefusal(Payment payment, UserId user, RequestId request) {
        if (payment.coupon().isEmpty()) {
            return null;
        }
        CouponUse use = payment.coupon().get();
        RedeemResult why = coupons.redeemable(use.campaign(), user, use.seq(), request);
        return why instanceof RedeemResult.Redeemed ? null : new ConfirmResult.CouponRefused(why);
    }

    final void redeem(Payment payment, UserId user, RequestId request) {
        payment.coupon().ifPresent(use -> Await.result(coupons.redeem(use.campaign(), user, use.seq(), request)));
    }

    final void takePoints(Payment payment, RequestId request, long due) {
        if (due > 0) {
            wallets.enter(payment.wallet(), Kind.PAY, due, request);
        }
    }

    @Override
    public Future<CancelResult> cancel(SaleId sale, ReservationId reservation, UserId user) {
        return step(() -> {
            Book book = book(sale);
            if (book == null) {
                return new CancelResult.UnknownSale();
            }
            Hold hold = book.holds.get(reservation);
            if (hold == null) {
                return new CancelResult.UnknownReservation();
            }
            if (!hold.first.user().equals(user)) {
                return new CancelResult.NotOwner();
            }
            if (hold.confirmed != null) {
                return new CancelResult.AlreadyConfirmed(hold.confirmed.number());
            }
            ReservationState state = state(hold);
            if (state == ReservationState.EXPIRED) {
                return new CancelResult.Expired(hold.first.expiresAt());
            }
            if (state == ReservationState.HELD) {
                hold.state = ReservationState.CANCELLED;
                giveBack(book, cancelledLines(hold));
            }
            return new CancelResult.Cancelled();
        });
    }

    /** What a cancellation brings back. */
    List<Line> cancelledLines(Hold hold) {
        return hold.first.lines();
    }

    @Override
    public Future<ExpireResult> expire(SaleId sale, int limit) {
        return step(() -> {
            Require.inRange("limit", limit, 1, MAX_EXPIRE);
            Book book = book(sale);
            if (book == null) {
                return new ExpireResult.UnknownSale();
            }
            int count = sweep(book, limit);
            boolean more = book.holds.values().stream().anyMatch(this::isToBeReturned);
            return new ExpireResult.Expired(count, more);
        });
    }

    private int sweep(Book book, int limit) {
        List<Hold> over = book.holds.values().stream()
                .filter(this::isToBeReturned)
                .limit(limit)
                .toList();
        over.forEach(hold -> {
            hold.state = afterReturn();
            giveBack(book, hold.first.lines());
        });
        return over.size();
    }

    /** What a hold is noted to be once its units have been returned. */
    ReservationState afterReturn() {
        return ReservationState.EXPIRED;
    }

    private boolean isToBeReturned(Hold hold) {
        return hold.state == ReservationState.HELD && state(hold) == ReservationState.EXPIRED;
    }

    private static void giveBack(Book book, List<Line> lines) {
        lines.forEach(line -> book.held.merge(line.item(), -line.quantity(), Long::sum));
    }

    private ReservationState state(Hold hold) {
        return hold.state == ReservationState.HELD && isOver(hold.first.expiresAt())
                ? ReservationState.EXPIRED
                : hold.state;
    }

    boolean isOver(Instant expiresAt) {
        return !clock.instant().isBefore(expiresAt);
    }

    @Override
    public Future<Optional<SaleStatus>> status(SaleId sale) {
        return step(() -> Optional.ofNullable(book(sale)).map(book -> {
            sweep(book, Integer.MAX_VALUE);
            return new SaleStatus(
                    book.sale.opensAt(),
                    book.sale.closesAt(),
                    book.sale.longestHold(),
                    book.sale.items().size(),
                    book.sale.items().stream().mapToLong(Item::quantity).sum(),
                    book.held.values().stream().mapToLong(Long::longValue).sum(),
                    book.confirmed.values().stream().mapToLong(Long::longValue).sum(),
                    book.outbox.size(),
                    book.outbox.stream().mapToLong(Confirmation::paid).sum(),
                    book.outbox.stream().map(Confirmation::at).reduce((earlier, later) -> later));
        }));
    }

    @Override
    public Future<List<ItemStock>> stock(SaleId sale, long afterPlace, int limit) {
        return step(() -> {
            Require.inRange("afterPlace", afterPlace, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
            Book book = book(sale);
            if (book == null) {
                return List.of();
            }
            sweep(book, Integer.MAX_VALUE);
            List<ItemStock> all = new ArrayList<>();
            for (Item item : book.sale.items()) {
                all.add(new ItemStock(
                        all.size() + 1L,
                        item,
                        book.held.getOrDefault(item.id(), 0L),
                        book.confirmed.getOrDefault(item.id(), 0L)));
            }
            return all.stream()
                    .filter(stock -> stock.place() > afterPlace)
                    .limit(limit)
                    .toList();
        });
    }

    @Override
    public Future<Optional<Reservation>> reservation(SaleId sale, ReservationId reservation) {
        return step(() -> Optional.ofNullable(book(sale))
                .map(book -> book.holds.get(reservation))
                .map(hold -> new Reservation(
                        reservation,
                        hold.first.user(),
                        hold.first.lines(),
                        hold.first.total(),
                        hold.first.expiresAt(),
                        state(hold))));
    }

    @Override
    public Future<List<Confirmation>> confirmations(SaleId sale, long afterNumber, int limit) {
        return step(() -> {
            Require.inRange("afterNumber", afterNumber, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
            Book book = book(sale);
            return book == null
                    ? List.of()
                    : book.outbox.stream()
                            .filter(entry -> entry.number() > afterNumber)
                            .limit(limit)
                            .toList();
        });
    }

    @Override
    public Future<Long> relayed(SaleId sale, String relay) {
        return relayed(sale, relay, 0);
    }

    @Override
    public Future<Long> relayed(SaleId sale, String relay, long upTo) {
        return step(() -> {
            IdRules.check("relay", relay);
            Require.inRange("upTo", upTo, 0, Long.MAX_VALUE);
            Book book = book(sale);
            return book == null
                    ? 0L
                    : Objects.requireNonNull(
                            book.cursors.merge(relay, Math.min(upTo, book.outbox.size()), this::later));
        });
    }

    /** Where a cursor stands that stood somewhere and is moved. */
    long later(long before, long now) {
        return Math.max(before, now);
    }

    private @Nullable Book book(SaleId id) {
        Book book = books.get(id);
        if (book != null && !clock.instant().isBefore(book.sale.expiresAt())) {
            books.remove(id);
            return null;
        }
        return book;
    }

    /** Everything happens in here, one thing at a time. */
    final synchronized <T> Future<T> step(Supplier<T> work) {
        try {
            return Future.succeededFuture(work.get());
        } catch (IllegalArgumentException refused) {
            return Future.failedFuture(refused);
        }
    }
}
