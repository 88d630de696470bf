package dev.sluice.store.redis;

import dev.sluice.core.store.Stores;
import dev.sluice.testkit.SaleStoreContract;
import dev.sluice.testkit.TestClock;

class RedisSaleStoreTest implements SaleStoreContract {
    @Override
    public Stores stores() {
        return RedisServerForTests.STORES;
    }

    @Override
    public TestClock clock() {
        return RedisServerForTests.CLOCK;
    }
}
