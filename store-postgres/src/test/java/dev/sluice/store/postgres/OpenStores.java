package dev.sluice.store.postgres;

import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.StoreProvider;
import dev.sluice.core.store.Stores;
import dev.sluice.servers.LocalServers;
import dev.sluice.servers.RunningServer;
import dev.sluice.testkit.Await;
import dev.sluice.testkit.TestClock;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stores opened for a whole test class, in a schema of their own on a server that all test classes share. */
final class OpenStores implements BeforeAllCallback, AfterAllCallback {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private final TestClock clock = new TestClock();
    private final String schema = "test_" + System.nanoTime() + "_" + SCHEMAS.incrementAndGet();
    private final Vertx vertx = Vertx.vertx();
    private final StoreProvider provider;
    private Optional<Stores> stores = Optional.empty();

    OpenStores() {
        this(new PostgresStoreProvider());
    }

    /** Stores of one of the variants. */
    OpenStores(StoreProvider provider) {
        this.provider = provider;
    }

    /** The server; it ends with the JVM. */
    static RunningServer server() {
        return Shared.SERVER;
    }

    private static final class Shared {
        static final RunningServer SERVER = LocalServers.ofThisMachine().postgres(Optional.empty());
    }

    private static final class Locks {
        static final RunningServer SERVER = LocalServers.ofThisMachine().redis(Optional.empty());
    }

    /** The schema that the stores are in. */
    StoreConfig config() {
        StoreConfig config = StoreConfig.of(provider.name())
                .with("url", server().url())
                .with("schema", schema)
                .withClock(clock);
        return provider instanceof PostgresRedisLockStoreProvider
                ? config.with("lockUrl", Locks.SERVER.url()).with("lockPatience", "1m")
                : config;
    }

    /** The stores of the class. */
    Stores get() {
        return stores.orElseThrow();
    }

    /** Other stores in the same schema, as another node would open them; closed by the caller. */
    Stores another() {
        return Await.result(provider.open(vertx, config()));
    }

    TestClock clock() {
        return clock;
    }

    Vertx vertx() {
        return vertx;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        stores = Optional.of(another());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stores.ifPresent(open -> Await.result(open.close()));
        Await.result(vertx.close());
    }
}
