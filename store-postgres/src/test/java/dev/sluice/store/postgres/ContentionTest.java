package dev.sluice.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.store.Contention;
import dev.sluice.core.store.StoreProvider;
import dev.sluice.core.store.Stores;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.testkit.Await;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What callers of one wallet are told to have cost one another. */
class ContentionTest {
    private static final Vertx VERTX = Vertx.vertx();

    @AfterAll
    static void close() {
        Await.result(VERTX.close());
    }

    private static Contention afterACrowd(StoreProvider provider) {
        OpenStores stores = new OpenStores(provider);
        Stores open = Await.result(provider.open(VERTX, stores.config()));
        assertThat(open.contention()).isEqualTo(Contention.NONE);
        List<Future<ChargeResult>> calls = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            calls.add(open.wallets().charge(new WalletId("hot"), 1, new RequestId("r" + i)));
        }
        Await.result(Future.all(calls));
        assertThat(Await.result(open.wallets().status(new WalletId("hot")))).isEqualTo(new WalletStatus(200, 200, 0));
        Contention contention = open.contention();
        Await.result(open.close());
        return contention;
    }

    @Test
    void theAtomicVariantShouldTellOfNone() {
        assertThat(afterACrowd(new PostgresStoreProvider())).isEqualTo(Contention.NONE);
    }

    @Test
    void theOptimisticVariantShouldCountItsRetries() {
        Contention contention = afterACrowd(new PostgresOptimisticStoreProvider());
        assertThat(contention.retries()).isPositive();
        assertThat(contention.lockWaits()).isZero();
    }

    @Test
    void thePessimisticVariantShouldCountItsWaits() {
        Contention contention = afterACrowd(new PostgresPessimisticStoreProvider());
        assertThat(contention.retries()).isZero();
        assertThat(contention.lockWaits()).isPositive();
        assertThat(contention.lockWaited()).isPositive();
    }

    @Test
    void theVariantWithLocksInRedisShouldCountItsWaits() {
        Contention contention = afterACrowd(new PostgresRedisLockStoreProvider());
        assertThat(contention.lockWaits()).isPositive();
        assertThat(contention.lockWaited()).isPositive();
    }
}
