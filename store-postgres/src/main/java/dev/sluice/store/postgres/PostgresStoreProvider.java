package dev.sluice.store.postgres;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.StoreProvider;
import dev.sluice.core.store.Stores;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** Opens the stores named {@value #NAME}; {@link PostgresConfig} says what can be set. */
public final class PostgresStoreProvider implements StoreProvider {
    /** The name of the backend. */
    public static final String NAME = "postgres";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Future<Stores> open(Vertx vertx, StoreConfig config) {
        return open(vertx, NAME, config, Variant::atomic);
    }

    /** Opens stores of that name, which keep changes apart in their own way. */
    static Future<Stores> open(Vertx vertx, String name, StoreConfig config, Variant.Maker variant) {
        PostgresConfig read;
        try {
            read = PostgresConfig.of(config);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return new Opening(vertx, read).prepare().map(version -> {
            Database database = new Database(vertx, read, config.clock());
            return new PostgresStores(vertx, name, read, version, database, variant.make(vertx, read, database));
        });
    }
}
