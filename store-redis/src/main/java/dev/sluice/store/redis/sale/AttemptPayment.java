package dev.sluice.store.redis.sale;

import dev.sluice.core.wallet.PayResult;
import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Key;
import dev.sluice.store.redis.link.Script;
import dev.sluice.store.redis.link.Scripts;
import dev.sluice.store.redis.link.StoreTime;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** What an attempt does to the wallet. */
record AttemptPayment(Scripts scripts, StoreTime time) {
    /** Takes what is due, once; empty if the attempt is voided. */
    Future<Optional<PayResult>> pay(Attempt attempt) {
        if (attempt.due() == 0) {
            return Future.succeededFuture(Optional.of(new PayResult.Paid(0)));
        }
        return scripts.call(
                        Script.WALLET_PAY_ATTEMPT,
                        keys(attempt),
                        List.of(
                                time.argument(),
                                attempt.request().value(),
                                Long.toString(attempt.number()),
                                Long.toString(attempt.saleEnd()),
                                Long.toString(attempt.due())))
                .map(answer -> switch (Code.of(answer.number(0))) {
                    case PAID -> Optional.of(new PayResult.Paid(answer.number(1)));
                    case INSUFFICIENT -> Optional.of(new PayResult.Insufficient(answer.number(1)));
                    case VOIDED -> Optional.empty();
                    default -> throw Code.unexpected(answer);
                });
    }

    /** Gives back what was taken; a later {@link #pay} of this attempt takes nothing. */
    Future<Void> undo(Attempt attempt) {
        if (attempt.due() == 0) {
            return Future.succeededFuture();
        }
        return scripts.call(
                        Script.WALLET_VOID_ATTEMPT,
                        keys(attempt),
                        List.of(
                                time.argument(),
                                attempt.request().value(),
                                Long.toString(attempt.number()),
                                Long.toString(attempt.saleEnd())))
                .mapEmpty();
    }

    private static List<String> keys(Attempt attempt) {
        String id = attempt.payment().wallet().value();
        return List.of(
                Key.WALLET.of(id),
                Key.WALLET_ENTRIES.of(id),
                Key.WALLET_PAYMENTS.of(id, attempt.sale() + ":" + attempt.saleEnd()));
    }
}
