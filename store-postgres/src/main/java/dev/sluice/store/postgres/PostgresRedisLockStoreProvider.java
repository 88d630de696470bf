package dev.sluice.store.postgres;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.store.BackendException;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.StoreProvider;
import dev.sluice.core.store.Stores;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * Opens the stores named {@value #NAME}: coupons, sales and wallets change under locks that are kept in a Redis. The rest
 * is that of {@link PostgresStoreProvider}, and so are the settings, beside those of {@link LockConfig}.
 */
public final class PostgresRedisLockStoreProvider implements StoreProvider {
    /** The name of the backend. */
    public static final String NAME = "postgres-redis-lock";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Future<Stores> open(Vertx vertx, StoreConfig config) {
        LockConfig read;
        RedisLocks locks;
        try {
            read = LockConfig.of(config);
            locks = new RedisLocks(vertx, read);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        } catch (IllegalArgumentException notAnAddress) {
            return Future.failedFuture(new InvalidInputException(
                    NAME + ".lockUrl", config.settings().getOrDefault("lockUrl", ""), "redis://host:port"));
        }
        return locks.check()
                .recover(cause -> Future.failedFuture(new BackendException(
                        "the Redis that is to keep the locks cannot be used: " + cause.getMessage(), cause)))
                .compose(reached -> PostgresStoreProvider.open(
                        vertx,
                        NAME,
                        LockConfig.without(config),
                        (v, ignored, database) -> Variant.by(new RedisLocking(v, read, locks, database), database)))
                .recover(cause -> locks.close().transform(closed -> Future.failedFuture(cause)));
    }
}
