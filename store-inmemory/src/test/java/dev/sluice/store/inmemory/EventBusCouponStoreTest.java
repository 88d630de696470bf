package dev.sluice.store.inmemory;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.service.EventBusCouponStore;
import dev.sluice.testkit.CouponStoreContract;
import dev.sluice.testkit.TestClock;

/** The client behind the bus keeps what the store behind the bus promises. */
class EventBusCouponStoreTest implements CouponStoreContract {
    private final CouponStore store = new EventBusCouponStore(ServedStores.VERTX, ServedStores.TIMEOUT);

    @Override
    public CouponStore coupons() {
        return store;
    }

    @Override
    public TestClock clock() {
        return ServedStores.CLOCK;
    }
}
