package dev.sluice.store.postgres;

import dev.sluice.core.store.Contention;
import dev.sluice.store.postgres.Change.Statement;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import java.time.Duration;

/**
 * A transaction for each change: reads versions, then changes what is still of those versions, and commits; who comes too
 * late begins anew. As many transactions race for a row as there are connections, so a try wins once in so many: the tries
 * are enough for several times the default.
 */
final class OptimisticLocking implements Locking {
    private static final Sql VERSIONS = Sql.read("locking/versions");
    private static final int TRIES = 200;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private final Database database;
    private final ContentionCounts counts = new ContentionCounts();
    private final Retries retries;

    OptimisticLocking(Vertx vertx, Database database) {
        this.database = database;
        this.retries = new Retries(vertx, TRIES, LONGEST_PAUSE, counts);
    }

    @Override
    public Future<Row> make(Change change) {
        return retries.run(() -> attempt(change), Faults::isStale);
    }

    private Future<Row> attempt(Change change) {
        return database.transact(transaction -> transaction
                        .run(Statement.of(VERSIONS, change.concerned().arguments()))
                        .compose(rows -> {
                            Row read = rows.iterator().next();
                            Statement statement = change.unlocked()
                                    .of(read.getLong("sale"), read.getLong("campaign"), read.getLong("wallet"));
                            return transaction.run(statement);
                        }))
                .map(rows -> rows.iterator().next());
    }

    @Override
    public Contention contention() {
        return counts.read();
    }
}
