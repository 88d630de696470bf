package dev.sluice.store.postgres;

import dev.sluice.core.store.Stores;
import dev.sluice.testkit.TestClock;
import dev.sluice.testkit.WalletStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PessimisticWalletTest implements WalletStoreContract {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores(new PostgresPessimisticStoreProvider());

    @Override
    public Stores stores() {
        return STORES.get();
    }

    @Override
    public TestClock clock() {
        return STORES.clock();
    }
}
