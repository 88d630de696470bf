package dev.sluice.store.inmemory;

import dev.sluice.core.store.Stores;
import dev.sluice.testkit.TestClock;
import dev.sluice.testkit.WalletStoreContract;

/** The client behind the bus keeps what the store behind the bus promises. */
class EventBusWalletStoreTest implements WalletStoreContract {
    private final Stores stores = new ClientStores();

    @Override
    public Stores stores() {
        return stores;
    }

    @Override
    public TestClock clock() {
        return ServedStores.CLOCK;
    }
}
