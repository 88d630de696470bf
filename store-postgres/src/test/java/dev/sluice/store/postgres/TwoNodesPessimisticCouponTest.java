package dev.sluice.store.postgres;

import dev.sluice.core.coupon.CouponStore;
import dev.sluice.core.store.Stores;
import dev.sluice.testkit.Await;
import dev.sluice.testkit.CouponConservationContract;
import dev.sluice.testkit.CouponRaceContract;
import dev.sluice.testkit.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A crowd's calls for coupons, half of them through another node. */
class TwoNodesPessimisticCouponTest implements CouponConservationContract, CouponRaceContract {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores(new PostgresPessimisticStoreProvider());

    private static Stores other;

    @BeforeAll
    static void openTheOther() {
        other = STORES.another();
    }

    @AfterAll
    static void closeTheOther() {
        Await.result(other.close());
    }

    @Override
    public CouponStore coupons() {
        return Alternating.between(CouponStore.class, STORES.get().coupons(), other.coupons());
    }

    @Override
    public TestClock clock() {
        return STORES.clock();
    }
}
