package dev.sluice.store.redis.sale;

import dev.sluice.core.IdRules;
import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.core.UserId;
import dev.sluice.core.batch.BatchLimits;
import dev.sluice.core.batch.Batcher;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.OrderRules;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.Reservation;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStatus;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.core.store.CreateResult;
import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Reply;
import dev.sluice.store.redis.link.Script;
import dev.sluice.store.redis.link.Scripts;
import dev.sluice.store.redis.link.StoreTime;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sales on Redis; orders of one sale travel together. */
public final class RedisSaleStore implements SaleStore {
    private static final int MAX_UNDO = 100;

    private final Scripts scripts;
    private final StoreTime time;
    private final ConfirmSaga saga;
    private final Reserving reserving;
    private final Batcher<SaleId, ReserveRequest, ReserveResult> reserves;

    public RedisSaleStore(Scripts scripts, StoreTime time, BatchLimits limits) {
        this.scripts = scripts;
        this.time = time;
        this.saga = new ConfirmSaga(scripts, time);
        this.reserving = new Reserving(scripts, time, sale -> saga.undoOverdue(sale, MAX_UNDO));
        this.reserves = new Batcher<>(limits, reserving::reserveAll);
    }

    @Override
    public Future<CreateResult> create(Sale sale) {
        return scripts.call(Script.SALE_CREATE, SaleKeys.of(sale.id()), SaleText.of(sale, time.argument()))
                .map(code -> Code.toCreateResult(code.number(), sale.expiresAt()));
    }

    @Override
    public Future<ReserveResult> reserve(
            SaleId sale, ReservationId reservation, UserId user, List<Line> lines, Duration hold) {
        try {
            return reserves.submit(
                    sale,
                    new ReserveRequest(reservation, user, OrderRules.checkLines(lines), OrderRules.checkHold(hold)));
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
    }

    @Override
    public Future<ConfirmResult> confirm(SaleId sale, ReservationId reservation, UserId user, Payment payment) {
        return saga.confirm(sale, reservation, user, payment);
    }

    @Override
    public Future<CancelResult> cancel(SaleId sale, ReservationId reservation, UserId user) {
        return call(Script.SALE_CANCEL, sale, reservation.value(), user.value()).compose(answer -> {
            CancelResult result = readCancel(answer);
            return answer.size() > 2
                    ? saga.undo(Attempt.read(sale, answer, 2)).map(result)
                    : Future.succeededFuture(result);
        });
    }

    private static CancelResult readCancel(Reply answer) {
        return switch (Code.of(answer.number(0))) {
            case CANCELLED -> new CancelResult.Cancelled();
            case CONFIRMED -> new CancelResult.AlreadyConfirmed(answer.number(1));
            case EXPIRED -> new CancelResult.Expired(instant(answer.number(1)));
            case NOT_OWNER -> new CancelResult.NotOwner();
            case UNKNOWN_RESERVATION -> new CancelResult.UnknownReservation();
            case UNKNOWN -> new CancelResult.UnknownSale();
            default -> throw Code.unexpected(answer);
        };
    }

    @Override
    public Future<ExpireResult> expire(SaleId sale, int limit) {
        try {
            Require.inRange("limit", limit, 1, MAX_EXPIRE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return call(Script.SALE_EXPIRE, sale, Integer.toString(limit)).compose(answer -> {
            if (answer.size() == 0) {
                return Future.succeededFuture(new ExpireResult.UnknownSale());
            }
            Future<Boolean> moreToUndo =
                    answer.number(2) == 1 ? saga.undoOverdue(sale, MAX_UNDO) : Future.succeededFuture(false);
            return moreToUndo.map(
                    more -> new ExpireResult.Expired((int) answer.number(0), more || answer.number(1) == 1));
        });
    }

    @Override
    public Future<Optional<SaleStatus>> status(SaleId sale) {
        return tidied(Script.SALE_STATUS, sale)
                .map(answer -> answer.size() == 0 ? Optional.empty() : Optional.of(readStatus(answer)));
    }

    private static SaleStatus readStatus(Reply answer) {
        return new SaleStatus(
                instant(answer.number(0)),
                instant(answer.number(1)),
                Duration.ofMillis(answer.number(2)),
                answer.number(3),
                answer.number(4),
                answer.number(5),
                answer.number(6),
                answer.number(7),
                answer.number(8),
                answer.text(9).isEmpty() ? Optional.empty() : Optional.of(instant(answer.number(9))));
    }

    @Override
    public Future<List<ItemStock>> stock(SaleId sale, long afterPlace, int limit) {
        return checkPage("afterPlace", afterPlace, limit)
                .compose(ok -> tidied(Script.SALE_STOCK, sale, Long.toString(afterPlace), Integer.toString(limit)))
                .map(RedisSaleStore::readStock);
    }

    private static List<ItemStock> readStock(Reply answer) {
        List<ItemStock> stock = new ArrayList<>(answer.size() / 2);
        for (int i = 0; i < answer.size(); i += 2) {
            String[] parts = answer.text(i + 1).split(":", 5);
            Item item = new Item(new ItemId(answer.text(i)), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
            stock.add(
                    new ItemStock(Long.parseLong(parts[0]), item, Long.parseLong(parts[3]), Long.parseLong(parts[4])));
        }
        return stock;
    }

    @Override
    public Future<Optional<Reservation>> reservation(SaleId sale, ReservationId reservation) {
        return call(Script.SALE_RESERVATION, sale, reservation.value())
                .map(answer -> answer.size() == 0
                        ? Optional.empty()
                        : Optional.of(new Reservation(
                                reservation,
                                new UserId(answer.text(0)),
                                LineText.read(answer.text(1)),
                                answer.number(2),
                                instant(answer.number(3)),
                                SaleText.state(answer.text(4)))));
    }

    @Override
    public Future<List<Confirmation>> confirmations(SaleId sale, long afterNumber, int limit) {
        return checkPage("afterNumber", afterNumber, limit)
                .compose(ok ->
                        call(Script.SALE_CONFIRMATIONS, sale, Long.toString(afterNumber), Integer.toString(limit)))
                .map(RedisSaleStore::readConfirmations);
    }

    private static List<Confirmation> readConfirmations(Reply answer) {
        List<Confirmation> confirmations = new ArrayList<>(answer.size() / 2);
        for (int i = 0; i < answer.size(); i += 2) {
            String[] parts = answer.text(i + 1).split(":", 5);
            confirmations.add(new Confirmation(
                    answer.number(i),
                    new ReservationId(parts[0]),
                    new UserId(parts[1]),
                    LineText.read(parts[4]),
                    Long.parseLong(parts[2]),
                    instant(Long.parseLong(parts[3]))));
        }
        return confirmations;
    }

    @Override
    public Future<Long> relayed(SaleId sale, String relay) {
        return relayed(sale, relay, 0);
    }

    @Override
    public Future<Long> relayed(SaleId sale, String relay, long upTo) {
        try {
            IdRules.check("relay", relay);
            Require.inRange("upTo", upTo, 0, Long.MAX_VALUE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return call(Script.SALE_RELAYED, sale, relay, Long.toString(upTo)).map(Reply::number);
    }

    /** The answer once all holds that ran out are returned, in as many calls as it takes. */
    private Future<Reply> tidied(Script script, SaleId sale, String... arguments) {
        return call(script, sale, arguments)
                .compose(answer -> answer.size() == 1 && answer.number(0) == Code.AGAIN.number()
                        ? tidied(script, sale, arguments)
                        : Future.succeededFuture(answer));
    }

    private Future<Reply> call(Script script, SaleId sale, String... arguments) {
        List<String> all = new ArrayList<>(1 + arguments.length);
        all.add(time.argument());
        all.addAll(List.of(arguments));
        return scripts.call(script, SaleKeys.of(sale), all);
    }

    private static Future<Void> checkPage(String field, long after, int limit) {
        try {
            Require.inRange(field, after, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
            return Future.succeededFuture();
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
    }

    private static Instant instant(long millis) {
        return Instant.ofEpochMilli(millis);
    }
}
