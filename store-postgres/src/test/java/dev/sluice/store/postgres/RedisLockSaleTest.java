package dev.sluice.store.postgres;

import dev.sluice.core.store.Stores;
import dev.sluice.testkit.SaleStoreContract;
import dev.sluice.testkit.TestClock;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisLockSaleTest implements SaleStoreContract {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores(new PostgresRedisLockStoreProvider());

    @Override
    public Stores stores() {
        return STORES.get();
    }

    @Override
    public TestClock clock() {
        return STORES.clock();
    }
}
