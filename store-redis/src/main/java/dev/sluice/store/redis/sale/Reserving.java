package dev.sluice.store.redis.sale;

import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.SaleId;
import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Reply;
import dev.sluice.store.redis.link.Script;
import dev.sluice.store.redis.link.Scripts;
import dev.sluice.store.redis.link.StoreTime;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reserves for many orders in one call.
 *
 * @param undoOverdue what is done beside it when a hold that ran out had an attempt to confirm under way
 */
record Reserving(Scripts scripts, StoreTime time, Consumer<SaleId> undoOverdue) {
    private static final int HEAD = 4;
    private static final int VALUES = 3;

    Future<List<ReserveResult>> reserveAll(SaleId sale, List<ReserveRequest> requests) {
        List<String> arguments = new ArrayList<>(1 + 4 * requests.size());
        arguments.add(time.argument());
        for (ReserveRequest request : requests) {
            arguments.add(request.reservation().value());
            arguments.add(request.user().value());
            arguments.add(Long.toString(request.hold().toMillis()));
            arguments.add(LineText.of(request.lines()));
        }
        return scripts.call(Script.SALE_RESERVE, SaleKeys.of(sale), arguments).compose(answer -> {
            if (answer.size() == 0) {
                return Future.succeededFuture(Collections.nCopies(requests.size(), new ReserveResult.UnknownSale()));
            }
            if (answer.number(3) == 1) {
                // Nobody waits for it: what fails is left to the next sweep.
                undoOverdue.accept(sale);
            }
            return readOrAskAgain(sale, requests, answer);
        });
    }

    private Future<List<ReserveResult>> readOrAskAgain(SaleId sale, List<ReserveRequest> requests, Reply answer) {
        List<Integer> again = new ArrayList<>();
        List<ReserveResult> results = new ArrayList<>(requests.size());
        for (int i = 0; i < requests.size(); i++) {
            int at = HEAD + VALUES * i;
            boolean known = Code.of(answer.number(at)) != Code.AGAIN;
            if (!known) {
                again.add(i);
            }
            results.add(known ? read(answer, at) : new ReserveResult.UnknownSale());
        }
        if (again.isEmpty()) {
            return Future.succeededFuture(results);
        }
        return reserveAll(sale, again.stream().map(requests::get).toList()).map(rest -> {
            for (int i = 0; i < again.size(); i++) {
                results.set(again.get(i), rest.get(i));
            }
            return results;
        });
    }

    private static ReserveResult read(Reply answer, int at) {
        return switch (Code.of(answer.number(at))) {
            case RESERVED -> new ReserveResult.Reserved(instant(answer.number(at + 1)), answer.number(at + 2));
            case ENDED -> new ReserveResult.Ended(SaleText.state(answer.text(at + 1)));
            case REUSED -> new ReserveResult.ReservationReused();
            case NOT_OPEN -> new ReserveResult.NotOpen(instant(answer.number(0)));
            case CLOSED -> new ReserveResult.Closed(instant(answer.number(1)));
            case HOLD_TOO_LONG -> new ReserveResult.HoldTooLong(Duration.ofMillis(answer.number(2)));
            case UNKNOWN_ITEM -> new ReserveResult.UnknownItem(new ItemId(answer.text(at + 1)));
            case SOLD_OUT -> new ReserveResult.SoldOut(new ItemId(answer.text(at + 1)), answer.number(at + 2));
            default -> throw Code.unexpected(answer);
        };
    }

    private static Instant instant(long millis) {
        return Instant.ofEpochMilli(millis);
    }
}
