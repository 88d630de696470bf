package dev.sluice.store.redis.sale;

import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import dev.sluice.core.UserId;
import dev.sluice.core.coupon.RedeemResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.wallet.PayResult;
import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Reply;
import dev.sluice.store.redis.link.Script;
import dev.sluice.store.redis.link.Scripts;
import dev.sluice.store.redis.link.StoreTime;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Confirms reservations in steps, since sale, campaign and wallet live in slots of their own: begin, redeem, pay, finish.
 * The sale alone decides whether an attempt succeeds, by finishing or voiding it. Each step may be repeated, by anyone; what
 * a voided attempt did is undone, and its steps that come late do nothing.
 */
final class ConfirmSaga {
    private static final int ROUNDS = 32;

    private final Scripts scripts;
    private final StoreTime time;
    private final AttemptRedemption redemption;
    private final AttemptPayment payments;

    ConfirmSaga(Scripts scripts, StoreTime time) {
        this.scripts = scripts;
        this.time = time;
        this.redemption = new AttemptRedemption(scripts, time);
        this.payments = new AttemptPayment(scripts, time);
    }

    /** Begins, or goes on where someone else has begun, until there is an answer. */
    Future<ConfirmResult> confirm(SaleId sale, ReservationId reservation, UserId user, Payment payment) {
        return confirm(sale, reservation, user, payment, ROUNDS);
    }

    private Future<ConfirmResult> confirm(
            SaleId sale, ReservationId reservation, UserId user, Payment payment, int rounds) {
        if (rounds == 0) {
            return Future.failedFuture(new StoreException(
                    Kind.OUTCOME_UNKNOWN, "others confirm or give up reservation " + reservation + " all the time"));
        }
        List<String> arguments = new ArrayList<>(List.of(time.argument(), reservation.value(), user.value()));
        arguments.addAll(PaymentText.of(payment));
        return scripts.call(Script.SALE_BEGIN, SaleKeys.of(sale), arguments).compose(answer -> {
            Code code = Code.of(answer.number(0));
            if (code != Code.PAYING && code != Code.VOIDING) {
                return Future.succeededFuture(readEnd(code, answer));
            }
            Attempt attempt = Attempt.read(sale, answer, 0);
            Future<Optional<ConfirmResult>> end =
                    code == Code.PAYING ? advance(attempt) : undo(attempt).map(Optional.empty());
            return end.compose(result -> result.isPresent() && attempt.payment().equals(payment)
                    ? Future.succeededFuture(result.get())
                    : confirm(sale, reservation, user, payment, rounds - 1));
        });
    }

    private static ConfirmResult readEnd(Code code, Reply answer) {
        return switch (code) {
            case CONFIRMED -> confirmed(answer);
            case REUSED -> new ConfirmResult.PaymentReused();
            case CANCELLED -> new ConfirmResult.Cancelled();
            case EXPIRED -> new ConfirmResult.Expired(Instant.ofEpochMilli(answer.number(1)));
            case NOT_OWNER -> new ConfirmResult.NotOwner();
            case UNKNOWN_RESERVATION -> new ConfirmResult.UnknownReservation();
            case UNKNOWN -> new ConfirmResult.UnknownSale();
            default -> throw Code.unexpected(answer);
        };
    }

    private static ConfirmResult confirmed(Reply answer) {
        return new ConfirmResult.Confirmed(answer.number(1), answer.number(2), Instant.ofEpochMilli(answer.number(3)));
    }

    /** Brings an attempt to its end; empty if someone else did so in the meantime and the sale is to be asked again. */
    private Future<Optional<ConfirmResult>> advance(Attempt attempt) {
        Future<Optional<RedeemResult>> redeemed = attempt.payment()
                .coupon()
                .map(coupon -> redemption.redeem(attempt, coupon))
                .orElse(Future.succeededFuture(Optional.of(new RedeemResult.Redeemed(Instant.EPOCH))));
        return redeemed.compose(result -> {
            if (result.isEmpty()) {
                return Future.succeededFuture(Optional.empty());
            }
            return result.get() instanceof RedeemResult.Redeemed
                    ? pay(attempt)
                    : abort(attempt, new ConfirmResult.CouponRefused(result.get()));
        });
    }

    private Future<Optional<ConfirmResult>> pay(Attempt attempt) {
        return payments.pay(attempt).compose(result -> {
            if (result.isEmpty()) {
                return Future.succeededFuture(Optional.empty());
            }
            return result.get() instanceof PayResult.Insufficient poor
                    ? abort(attempt, new ConfirmResult.Insufficient(poor.balance(), attempt.due()))
                    : finish(attempt);
        });
    }

    private Future<Optional<ConfirmResult>> finish(Attempt attempt) {
        return ask(Script.SALE_FINISH, attempt).compose(answer -> switch (Code.of(answer.number(0))) {
            case CONFIRMED -> Future.succeededFuture(Optional.of(confirmed(answer)));
            case VOIDED -> Future.succeededFuture(Optional.empty());
            // The sale has been forgotten on the way.
            case UNKNOWN -> undo(attempt).map(Optional.empty());
            default -> throw Code.unexpected(answer);
        });
    }

    private Future<Optional<ConfirmResult>> abort(Attempt attempt, ConfirmResult refusal) {
        return ask(Script.SALE_ABORT, attempt).compose(answer -> switch (Code.of(answer.number())) {
            case VOIDING -> undo(attempt).map(Optional.of(refusal));
            case VOIDED -> Future.succeededFuture(Optional.of(refusal));
            case CONFIRMED -> Future.succeededFuture(Optional.empty());
            case UNKNOWN -> undo(attempt).map(Optional.empty());
            default -> throw Code.unexpected(answer);
        });
    }

    /** Undoes what a voided attempt did, and tells the sale. */
    Future<Void> undo(Attempt attempt) {
        Future<Void> coupon = attempt.payment()
                .coupon()
                .map(use -> redemption.undo(attempt, use))
                .orElse(Future.succeededFuture());
        return Future.all(payments.undo(attempt), coupon)
                .compose(undone -> ask(Script.SALE_SETTLE, attempt))
                .mapEmpty();
    }

    private Future<Reply> ask(Script script, Attempt attempt) {
        return scripts.call(
                script,
                SaleKeys.of(attempt.sale()),
                List.of(time.argument(), attempt.reservation().value(), Long.toString(attempt.number())));
    }

    /** Voids attempts that nobody brought to their end in time, and undoes what voided ones did; tells whether there are more. */
    Future<Boolean> undoOverdue(SaleId sale, int limit) {
        return scripts.call(Script.SALE_OVERDUE, SaleKeys.of(sale), List.of(time.argument(), Integer.toString(limit)))
                .compose(answer -> {
                    List<Future<Void>> undone = new ArrayList<>();
                    for (int i = 1; i < answer.size(); i += Attempt.VALUES) {
                        undone.add(undo(Attempt.read(sale, answer, i)));
                    }
                    return Future.join(undone).map(answer.number(0) == 1);
                });
    }
}
