package dev.sluice.store.redis;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.testkit.CouponStoreContract;
import dev.sluice.testkit.TestClock;

class RedisCouponStoreTest implements CouponStoreContract {
    @Override
    public CouponStore coupons() {
        return RedisServerForTests.STORES.coupons();
    }

    @Override
    public TestClock clock() {
        return RedisServerForTests.CLOCK;
    }
}
