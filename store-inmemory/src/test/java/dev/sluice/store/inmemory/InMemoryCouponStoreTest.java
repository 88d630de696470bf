package dev.sluice.store.inmemory;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.store.inmemory.coupon.InMemoryCouponStore;
import dev.sluice.testkit.CouponStoreContract;
import dev.sluice.testkit.TestClock;

class InMemoryCouponStoreTest implements CouponStoreContract {
    private final TestClock clock = new TestClock();
    private final CouponStore store = new InMemoryCouponStore(clock);

    @Override
    public CouponStore coupons() {
        return store;
    }

    @Override
    public TestClock clock() {
        return clock;
    }
}
