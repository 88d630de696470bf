package dev.sluice.store.redis;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.StoreProvider;
import dev.sluice.core.store.Stores;
import dev.sluice.store.redis.link.RedisConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** Opens the store named {@code redis}; its settings are {@link RedisConfig}'s. */
public final class RedisStoreProvider implements StoreProvider {
    /** The name by which it is chosen. */
    public static final String NAME = "redis";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Future<Stores> open(Vertx vertx, StoreConfig config) {
        try {
            return RedisStores.open(vertx, RedisConfig.from(config), config.clock())
                    .map(stores -> stores);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
    }
}
