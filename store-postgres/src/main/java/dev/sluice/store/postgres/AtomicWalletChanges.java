package dev.sluice.store.postgres;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;

/** One statement for each change; the wallet is locked within it. */
final class AtomicWalletChanges implements WalletChanges {
    static final Sql CHANGE = Sql.read("wallet/change");

    private final Database database;

    AtomicWalletChanges(Database database) {
        this.database = database;
    }

    @Override
    public Future<Row> change(WalletChange wish) {
        return database.run(
                        CHANGE,
                        wish.wallet().value(),
                        database.now(),
                        wish.kind().name(),
                        wish.amount(),
                        wish.request().value(),
                        null)
                .map(rows -> rows.iterator().next());
    }
}
