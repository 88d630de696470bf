package dev.sluice.testkit;

import dev.sluice.core.store.Stores;

/** What a wallet store's test gives to the contract. */
public interface WalletPort {
    /**
     * The stores whose wallets are under test, using {@link #clock} for every decision. They may be the same for all tests
     * of a class.
     */
    Stores stores();

    /** The stores' clock. */
    TestClock clock();
}
