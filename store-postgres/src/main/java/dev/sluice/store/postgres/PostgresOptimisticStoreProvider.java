package dev.sluice.store.postgres;

import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.StoreProvider;
import dev.sluice.core.store.Stores;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * Opens the stores named {@value #NAME}: coupons, sales and wallets change only if their version is still the one that
 * was read. The rest is that of {@link PostgresStoreProvider}, and so are the settings.
 */
public final class PostgresOptimisticStoreProvider implements StoreProvider {
    /** The name of the backend. */
    public static final String NAME = "postgres-optimistic";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Future<Stores> open(Vertx vertx, StoreConfig config) {
        return PostgresStoreProvider.open(
                vertx, NAME, config, (v, read, database) -> Variant.by(new OptimisticLocking(v, database), database));
    }
}
