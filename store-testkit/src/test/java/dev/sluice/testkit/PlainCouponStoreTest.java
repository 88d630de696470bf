package dev.sluice.testkit;

import dev.sluice.core.coupon.CouponStore;

class PlainCouponStoreTest implements CouponStoreContract {
    private static final TestClock CLOCK = new TestClock();
    private static final CouponStore STORE = new PlainCouponStore(CLOCK);

    @Override
    public CouponStore coupons() {
        return STORE;
    }

    @Override
    public TestClock clock() {
        return CLOCK;
    }
}
