package dev.sluice.store.postgres;

import dev.sluice.core.store.Stores;
import dev.sluice.testkit.Await;
import dev.sluice.testkit.TestClock;
import dev.sluice.testkit.WalletConservationContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A crowd's calls of wallets, half of them through another node. */
class TwoNodesOptimisticWalletTest implements WalletConservationContract {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores(new PostgresOptimisticStoreProvider());

    private static Stores other;

    @BeforeAll
    static void openTheOther() {
        other = STORES.another();
    }

    @AfterAll
    static void closeTheOther() {
        Await.result(other.close());
    }

    @Override
    public Stores stores() {
        return new TwoNodes(STORES.get(), other);
    }

    @Override
    public TestClock clock() {
        return STORES.clock();
    }
}
