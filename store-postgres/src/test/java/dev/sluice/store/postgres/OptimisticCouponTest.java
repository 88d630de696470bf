package dev.sluice.store.postgres;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.testkit.CouponStoreContract;
import dev.sluice.testkit.TestClock;
import org.junit.jupiter.api.extension.RegisterExtension;

class OptimisticCouponTest implements CouponStoreContract {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores(new PostgresOptimisticStoreProvider());

    @Override
    public CouponStore coupons() {
        return STORES.get().coupons();
    }

    @Override
    public TestClock clock() {
        return STORES.clock();
    }
}
