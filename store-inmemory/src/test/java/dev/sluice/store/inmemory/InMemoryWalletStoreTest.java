package dev.sluice.store.inmemory;

import dev.sluice.core.store.Stores;
import dev.sluice.testkit.TestClock;
import dev.sluice.testkit.WalletStoreContract;

class InMemoryWalletStoreTest implements WalletStoreContract {
    private final TestClock clock = new TestClock();
    private final Stores stores = new InMemoryStores(clock);

    @Override
    public Stores stores() {
        return stores;
    }

    @Override
    public TestClock clock() {
        return clock;
    }
}
