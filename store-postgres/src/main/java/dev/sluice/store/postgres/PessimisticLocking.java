package dev.sluice.store.postgres;

import dev.sluice.core.store.Contention;
import dev.sluice.store.postgres.Change.Statement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;

/** A transaction for each change: locks the rows that it is about, writes, and commits. */
final class PessimisticLocking implements Locking {
    private static final Sql LOCK_ROWS = Sql.read("locking/lock_rows");

    private final Database database;
    private final ContentionCounts counts = new ContentionCounts();

    PessimisticLocking(Database database) {
        this.database = database;
    }

    @Override
    public Future<Row> make(Change change) {
        return database.transact(transaction -> transaction
                        .run(Statement.of(LOCK_ROWS, change.concerned().arguments()))
                        .compose(locked -> {
                            Row waits = locked.iterator().next();
                            counts.addWaits(waits.getInteger("waits"), waits.getLong("waited"));
                            Statement statement = change.locked().get();
                            return transaction.run(statement);
                        }))
                .map(rows -> rows.iterator().next());
    }

    @Override
    public Contention contention() {
        return counts.read();
    }
}
