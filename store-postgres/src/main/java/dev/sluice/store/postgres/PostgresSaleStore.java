package dev.sluice.store.postgres;

import dev.sluice.core.IdRules;
import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.core.UserId;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.ExpireResult;
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
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Sales in PostgreSQL. The sale's row puts all changes in order; a confirmation goes on to the coupon's and the wallet's. */
final class PostgresSaleStore implements SaleStore {
    private static final Sql CREATE = Sql.read("sale/create");
    private static final Sql EXPIRE = Sql.read("sale/expire");
    private static final Sql STATUS = Sql.read("sale/status");
    private static final Sql STOCK = Sql.read("sale/stock");
    private static final Sql RESERVATION = Sql.read("sale/reservation");
    private static final Sql CONFIRMATIONS = Sql.read("sale/confirmations");
    private static final Sql RELAYED = Sql.read("sale/relayed");
    private static final Sql RELAY = Sql.read("sale/relay");

    private final Database database;
    private final SaleChanges changes;

    PostgresSaleStore(Database database, SaleChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public Future<CreateResult> create(Sale sale) {
        return database.run(CREATE, SaleArguments.create(sale, database.now()))
                .map(rows -> Answers.created(rows, sale.expiresAt()));
    }

    @Override
    public Future<ReserveResult> reserve(
            SaleId sale, ReservationId reservation, UserId user, List<Line> lines, Duration hold) {
        Order order;
        try {
            order = new Order(reservation, user, OrderRules.checkLines(lines), OrderRules.checkHold(hold));
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return changes.reserve(sale, order);
    }

    @Override
    public Future<ConfirmResult> confirm(SaleId sale, ReservationId reservation, UserId user, Payment payment) {
        return changes.confirm(sale, new Purchase(reservation, user, payment));
    }

    @Override
    public Future<CancelResult> cancel(SaleId sale, ReservationId reservation, UserId user) {
        return changes.cancel(sale, reservation, user);
    }

    @Override
    public Future<ExpireResult> expire(SaleId sale, int limit) {
        try {
            Require.inRange("limit", limit, 1, MAX_EXPIRE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return database.run(EXPIRE, sale.value(), database.now(), limit).map(SaleRows::expired);
    }

    @Override
    public Future<Optional<SaleStatus>> status(SaleId sale) {
        return database.run(STATUS, sale.value(), database.now())
                .map(rows -> Answers.each(rows, SaleRows::status).stream().findFirst());
    }

    @Override
    public Future<List<ItemStock>> stock(SaleId sale, long afterPlace, int limit) {
        return page(STOCK, sale, "afterPlace", afterPlace, limit).map(rows -> Answers.each(rows, SaleRows::stock));
    }

    @Override
    public Future<Optional<Reservation>> reservation(SaleId sale, ReservationId reservation) {
        return database.run(RESERVATION, sale.value(), database.now(), reservation.value())
                .map(rows -> Answers.each(rows, row -> SaleRows.reservation(reservation, row)).stream()
                        .findFirst());
    }

    @Override
    public Future<List<Confirmation>> confirmations(SaleId sale, long afterNumber, int limit) {
        return page(CONFIRMATIONS, sale, "afterNumber", afterNumber, limit)
                .map(rows -> Answers.each(rows, SaleRows::confirmation));
    }

    private Future<RowSet<Row>> page(Sql sql, SaleId sale, String field, long after, int limit) {
        try {
            Require.inRange(field, after, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return database.run(sql, sale.value(), database.now(), after, limit);
    }

    @Override
    public Future<Long> relayed(SaleId sale, String relay) {
        try {
            IdRules.check("relay", relay);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return database.run(RELAYED, sale.value(), database.now(), relay)
                .map(rows -> rows.size() == 0 ? 0L : rows.iterator().next().getLong("relayed"));
    }

    @Override
    public Future<Long> relayed(SaleId sale, String relay, long upTo) {
        try {
            IdRules.check("relay", relay);
            Require.inRange("upTo", upTo, 0, Long.MAX_VALUE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return database.run(RELAY, sale.value(), database.now(), relay, upTo)
                .map(rows -> rows.iterator().next().getLong("relayed"));
    }
}
