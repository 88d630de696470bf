package dev.sluice.store.inmemory;

import dev.sluice.core.service.CouponVerticle;
import dev.sluice.core.service.LeaderboardVerticle;
import dev.sluice.core.service.SaleVerticle;
import dev.sluice.core.service.WaitingRoomVerticle;
import dev.sluice.core.service.WalletVerticle;
import dev.sluice.testkit.Await;
import dev.sluice.testkit.TestClock;
import io.vertx.core.Vertx;
import java.time.Duration;

/** In-memory stores behind the event bus, for the tests of its clients. */
final class ServedStores {
    static final Duration TIMEOUT = Duration.ofSeconds(20);
    static final TestClock CLOCK = new TestClock();
    static final Vertx VERTX = Vertx.vertx();

    static {
        InMemoryStores stores = new InMemoryStores(CLOCK);
        Await.result(VERTX.deployVerticle(new CouponVerticle(stores.coupons())));
        Await.result(VERTX.deployVerticle(new WaitingRoomVerticle(stores.waitingRooms())));
        Await.result(VERTX.deployVerticle(new LeaderboardVerticle(stores.leaderboards())));
        Await.result(VERTX.deployVerticle(new WalletVerticle(stores.wallets())));
        Await.result(VERTX.deployVerticle(new SaleVerticle(stores.sales())));
    }

    private ServedStores() {}
}
