package dev.sluice.store.inmemory;

import dev.sluice.core.store.Stores;
import dev.sluice.testkit.SaleManyHoldsContract;
import dev.sluice.testkit.TestClock;

class InMemorySaleManyHoldsTest implements SaleManyHoldsContract {
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
