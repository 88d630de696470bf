package dev.sluice.store.postgres;

import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.StoreProvider;
import dev.sluice.core.store.Stores;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * Opens the stores named {@value #NAME}: coupons, sales and wallets are locked by a statement of a transaction that then
 * changes them. The rest is that of {@link PostgresStoreProvider}, and so are the settings.
 */
public final class PostgresPessimisticStoreProvider implements StoreProvider {
    /** The name of the backend. */
    public static final String NAME = "postgres-pessimistic";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Future<Stores> open(Vertx vertx, StoreConfig config) {
        return PostgresStoreProvider.open(
                vertx, NAME, config, (v, read, database) -> Variant.by(new PessimisticLocking(database), database));
    }
}
