package dev.sluice.store.redis;

import dev.sluice.core.store.Stores;
import dev.sluice.testkit.TestClock;
import dev.sluice.testkit.WalletStoreContract;

class RedisWalletStoreTest implements WalletStoreContract {
    @Override
    public Stores stores() {
        return RedisServerForTests.STORES;
    }

    @Override
    public TestClock clock() {
        return RedisServerForTests.CLOCK;
    }
}
