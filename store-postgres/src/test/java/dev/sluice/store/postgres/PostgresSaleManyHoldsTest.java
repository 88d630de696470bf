package dev.sluice.store.postgres;

import dev.sluice.core.store.Stores;
import dev.sluice.testkit.SaleManyHoldsContract;
import dev.sluice.testkit.TestClock;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSaleManyHoldsTest implements SaleManyHoldsContract {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores();

    @Override
    public Stores stores() {
        return STORES.get();
    }

    @Override
    public TestClock clock() {
        return STORES.clock();
    }
}
