package dev.sluice.store.postgres;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;

/** Carries out charges and payments, each by its own way of locking the wallet. */
@FunctionalInterface
interface WalletChanges {
    /** The answer's row. */
    Future<Row> change(WalletChange wish);
}
