package dev.sluice.testkit;

import dev.sluice.core.store.Stores;

/** What a sale store's test gives to the contract. */
public interface SalePort {
    /**
     * The stores whose sales are under test, with the wallets and coupons they are paid with, using {@link #clock} for
     * every decision. They may be the same for all tests of a class.
     */
    Stores stores();

    /** The stores' clock. */
    TestClock clock();
}
