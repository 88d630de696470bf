package dev.sluice.store.redis;

import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.servers.LocalServers;
import dev.sluice.servers.RunningServer;
import dev.sluice.testkit.Await;
import dev.sluice.testkit.TestClock;
import io.vertx.core.Vertx;
import java.util.Optional;

/** A real Redis for all tests of this module's JVM, and one store on it that goes by a clock to set. */
final class RedisServerForTests {
    static final Vertx VERTX = Vertx.vertx();
    static final TestClock CLOCK = new TestClock();
    static final RunningServer SERVER = LocalServers.ofThisMachine().redis(Optional.empty());
    static final Stores STORES = open(
            StoreConfig.of(RedisStoreProvider.NAME).with("url", SERVER.url()).withClock(CLOCK));

    static {
        System.out.println("tests run on " + SERVER.describe());
    }

    private RedisServerForTests() {}

    static Stores open(StoreConfig config) {
        return Await.result(new StoreCatalog().open(VERTX, config));
    }
}
