package dev.sluice.store.postgres;

import dev.sluice.core.UserId;
import dev.sluice.core.batch.BatchLimits;
import dev.sluice.core.batch.Batcher;
import dev.sluice.core.sale.CancelResult;
import dev.sluice.core.sale.ConfirmResult;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.core.sale.ReserveResult;
import dev.sluice.core.sale.SaleId;
import io.vertx.core.Future;
import java.util.List;

/** One statement for many calls of a sale; the sale is locked within it. */
final class AtomicSaleChanges implements SaleChanges {
    static final Sql RESERVE = Sql.read("sale/reserve");
    static final Sql CONFIRM = Sql.read("sale/confirm");
    static final Sql CANCEL = Sql.read("sale/cancel");

    private final Database database;
    private final Batcher<SaleId, Order, ReserveResult> orders;
    private final Batcher<SaleId, Purchase, ConfirmResult> purchases;

    AtomicSaleChanges(Database database, BatchLimits limits) {
        this.database = database;
        this.orders = new Batcher<>(limits, this::reserveAll);
        this.purchases = new Batcher<>(limits, this::confirmAll);
    }

    @Override
    public Future<ReserveResult> reserve(SaleId sale, Order order) {
        return orders.submit(sale, order);
    }

    private Future<List<ReserveResult>> reserveAll(SaleId sale, List<Order> all) {
        return database.runBatch(sale, RESERVE, SaleArguments.reserve(sale, database.now(), all, null))
                .map(rows -> Answers.each(rows, SaleRows::reserved));
    }

    @Override
    public Future<ConfirmResult> confirm(SaleId sale, Purchase purchase) {
        return purchases.submit(sale, purchase);
    }

    private Future<List<ConfirmResult>> confirmAll(SaleId sale, List<Purchase> all) {
        return database.runBatch(sale, CONFIRM, SaleArguments.confirm(sale, database.now(), all, null, null))
                .map(rows -> Answers.each(rows, SaleRows::confirmed));
    }

    @Override
    public Future<CancelResult> cancel(SaleId sale, ReservationId reservation, UserId user) {
        return database.run(CANCEL, sale.value(), database.now(), reservation.value(), user.value(), null)
                .map(rows -> SaleRows.cancelled(rows.iterator().next()));
    }
}
