package dev.sluice.core.sale;

import dev.sluice.core.UserId;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Sells limited units: an order is reserved whole, held for a while, and confirmed by paying it, or its units come back.
 * Wallets and coupons are those of the same backend. Every call is one atomic step in the backend and may be repeated:
 * the same reservation gets the same answer. A refusal is a value; a failed future is a fault
 * ({@link dev.sluice.core.StoreException}) whose outcome the same call, repeated, settles.
 *
 * <p>A hold is over at its {@code expiresAt}, that instant itself among those at which it is over; the store's clock
 * judges, whether or not the units have been returned yet. {@link #reserve}, {@link #status} and {@link #stock} see units
 * of holds that ran out as free; they may return them for good, and {@link #expire} then finds fewer to return.
 *
 * <p>At all times:
 *
 * <ul>
 *   <li>S1: of each item, units held and units confirmed together never exceed the quantity; a seat has one holder.
 *   <li>S2: the units of a reservation that is cancelled or runs out come back, once.
 *   <li>S3: payment, coupon and confirmation take effect together or not at all; a refused confirmation leaves the
 *       reservation held and wallet and coupon as they were.
 *   <li>S4: confirmations are numbered 1, 2, 3 … without a gap, in order of confirmation, and each stands in the outbox
 *       from the moment it takes effect.
 * </ul>
 */
public interface SaleStore {
    /** The most entries that one call of {@link #stock} or {@link #confirmations} returns. */
    int MAX_PAGE = 1_000;

    /** The most reservations that one call of {@link #expire} returns the units of. */
    int MAX_EXPIRE = 1_000;

    /** Makes a sale; repeating it with the same rules changes nothing. */
    Future<CreateResult> create(Sale sale);

    /**
     * Keeps all lines for the user, or none. Where several answers are true the first of this list is given:
     * {@code UnknownSale}; of a name that was granted before, {@code ReservationReused}, or {@code Reserved} as the first
     * time while it is held, or {@code Ended}; {@code NotOpen}; {@code Closed}; {@code HoldTooLong};
     * {@code UnknownItem}, the first in order of the lines; {@code SoldOut}, the first in order of the lines;
     * {@code Reserved} anew. A refused reservation leaves no trace: its name may be used again.
     *
     * @param reservation names this order of the user; of a sale's own, so two sales may use the same
     * @param lines 1 to {@link OrderRules#MAX_LINES} lines of different items, and
     * @param hold whole milliseconds from 1 to {@link Sale#LONGEST_HOLD}, counted from now; else the future fails with
     *     {@link dev.sluice.core.InvalidInputException} and nothing has changed
     */
    Future<ReserveResult> reserve(SaleId sale, ReservationId reservation, UserId user, List<Line> lines, Duration hold);

    /**
     * Takes what is due from the wallet, redeems the coupon and sells the units, in one step. Where several answers are
     * true the first of this list is given: {@code UnknownSale}; {@code UnknownReservation}; {@code NotOwner}; of a
     * confirmed one {@code Confirmed} as the first time, or {@code PaymentReused}; {@code Cancelled}; {@code Expired};
     * {@code CouponRefused}; {@code Insufficient}; {@code Confirmed} anew.
     *
     * <p>What is due is the total less the coupon's discount, at least 0. The coupon is redeemed as the user's by the
     * request {@link PaymentRequest#of}, and the same names the entry in the wallet's statement; a due of 0 takes nothing
     * and makes no entry. That a payment is not made twice is known from the reservation: what the wallet remembers of
     * requests is not looked at. A reservation may be confirmed after the sale has closed, as long as it is held.
     */
    Future<ConfirmResult> confirm(SaleId sale, ReservationId reservation, UserId user, Payment payment);

    /**
     * Gives up a reservation that is held; its units are free at once. Where several answers are true the first of this
     * list is given: {@code UnknownSale}; {@code UnknownReservation}; {@code NotOwner}; {@code AlreadyConfirmed};
     * {@code Cancelled} by an earlier call; {@code Expired}; {@code Cancelled} anew.
     */
    Future<CancelResult> cancel(SaleId sale, ReservationId reservation, UserId user);

    /**
     * Returns the units of holds that ran out, those that ran out first before others.
     *
     * @param limit how many reservations at most, 1 to {@link #MAX_EXPIRE}; else the future fails with
     *     {@link dev.sluice.core.InvalidInputException}
     */
    Future<ExpireResult> expire(SaleId sale, int limit);

    /** The sale's counts; empty if there is none or it has expired. */
    Future<Optional<SaleStatus>> status(SaleId sale);

    /**
     * The items in the order of the sale and what has become of their units; empty if there is no such sale.
     *
     * @param afterPlace the place before the first one wanted, 0 to begin
     * @param limit how many at most, 1 to {@link #MAX_PAGE}; else, or if {@code afterPlace} is negative, the future
     *     fails with {@link dev.sluice.core.InvalidInputException}
     */
    Future<List<ItemStock>> stock(SaleId sale, long afterPlace, int limit);

    /** A reservation that was granted, as it stands; empty if there is none of that name or no such sale. */
    Future<Optional<Reservation>> reservation(SaleId sale, ReservationId reservation);

    /**
     * The outbox: confirmations in order of their numbers; empty if there is no such sale.
     *
     * @param afterNumber the number before the first one wanted, 0 to begin
     * @param limit how many at most, 1 to {@link #MAX_PAGE}; else, or if {@code afterNumber} is negative, the future
     *     fails with {@link dev.sluice.core.InvalidInputException}
     */
    Future<List<Confirmation>> confirmations(SaleId sale, long afterNumber, int limit);

    /**
     * How far a relay has passed the outbox on: the number of the last confirmation, 0 if it has begun with none or there
     * is no such sale.
     *
     * @param relay an id by {@link dev.sluice.core.IdRules}; each has a cursor of its own
     */
    Future<Long> relayed(SaleId sale, String relay);

    /**
     * Notes how far a relay has passed the outbox on, and tells how far that is now. The cursor never goes back, and never
     * past the latest confirmation; of a sale that does not exist it is 0.
     *
     * @param relay an id by {@link dev.sluice.core.IdRules}; else, or if {@code upTo} is negative, the future fails with
     *     {@link dev.sluice.core.InvalidInputException}
     * @param upTo the number of the last confirmation that was passed on
     */
    Future<Long> relayed(SaleId sale, String relay, long upTo);
}
