package dev.sluice.cli.service;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.service.EventBusCouponStore;
import dev.sluice.testkit.CouponStoreContract;
import dev.sluice.testkit.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventBusCouponStoreTest implements CouponStoreContract {
    private final Served served = new Served();
    private final CouponStore store = new EventBusCouponStore(served.vertx(), Served.TIMEOUT);

    @Override
    public CouponStore coupons() {
        return store;
    }

    @Override
    public TestClock clock() {
        return served.clock();
    }

    @AfterAll
    void close() {
        served.close();
    }
}
