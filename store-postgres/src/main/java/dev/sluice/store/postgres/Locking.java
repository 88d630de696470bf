package dev.sluice.store.postgres;

import dev.sluice.core.store.Contention;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;

/** A way of keeping changes of the same thing apart. */
interface Locking {
    /** Makes the change; its answer's row. */
    Future<Row> make(Change change);

    /** What it has cost so far. */
    Contention contention();

    /** Gives back what it holds beside the database. */
    default Future<Void> close() {
        return Future.succeededFuture();
    }
}
