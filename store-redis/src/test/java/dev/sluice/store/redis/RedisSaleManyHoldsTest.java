package dev.sluice.store.redis;

import dev.sluice.core.store.Stores;
import dev.sluice.testkit.SaleManyHoldsContract;
import dev.sluice.testkit.TestClock;

class RedisSaleManyHoldsTest implements SaleManyHoldsContract {
    @Override
    public Stores stores() {
        return RedisServerForTests.STORES;
    }

    @Override
    public TestClock clock() {
        return RedisServerForTests.CLOCK;
    }
}
