package dev.sluice.testkit;

import dev.sluice.core.store.Stores;

class PlainSaleStoreTest implements SaleStoreContract {
    private static final TestClock CLOCK = new TestClock();
    private static final Stores STORES = PlainStores.sound(CLOCK);

    @Override
    public Stores stores() {
        return STORES;
    }

    @Override
    public TestClock clock() {
        return CLOCK;
    }
}
