package dev.sluice.testkit;

import dev.sluice.core.coupon.CouponStore;

/** What a coupon store's test gives to the contract. */
public interface CouponPort {
    /** The store under test, using {@link #clock} for every decision. It may be the same for all tests of a class. */
    CouponStore coupons();

    /** The store's clock. */
    TestClock clock();
}
