package dev.sluice.cli.service;

import dev.sluice.core.service.CouponVerticle;
import dev.sluice.core.service.LeaderboardVerticle;
import dev.sluice.core.service.WaitingRoomVerticle;
import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.testkit.Await;
import dev.sluice.testkit.TestClock;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;

/** An in-memory backend, served on an event bus of its own. */
final class Served implements AutoCloseable {
    /** How long an answer is waited for. */
    static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Vertx vertx = Vertx.vertx();
    private final TestClock clock = new TestClock();

    Served() {
        Stores stores = Await.result(
                new StoreCatalog().open(vertx, StoreConfig.of("inmemory").withClock(clock)));
        Await.result(Future.all(
                vertx.deployVerticle(new CouponVerticle(stores.coupons())),
                vertx.deployVerticle(new WaitingRoomVerticle(stores.waitingRooms())),
                vertx.deployVerticle(new LeaderboardVerticle(stores.leaderboards()))));
    }

    Vertx vertx() {
        return vertx;
    }

    TestClock clock() {
        return clock;
    }

    @Override
    public void close() {
        Await.result(vertx.close());
    }
}
