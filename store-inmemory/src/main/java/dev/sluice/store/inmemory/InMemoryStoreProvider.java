package dev.sluice.store.inmemory;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.store.SettingsReader;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.StoreProvider;
import dev.sluice.core.store.Stores;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;

/** Opens the store named {@code inmemory}; it has no settings. */
public final class InMemoryStoreProvider implements StoreProvider {
    /** The name by which it is chosen. */
    public static final String NAME = "inmemory";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Future<Stores> open(Vertx vertx, StoreConfig config) {
        try {
            new SettingsReader(config).done();
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return Future.succeededFuture(new InMemoryStores(config.clock().orElseGet(InstantSource::system)));
    }
}
