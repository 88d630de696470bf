package dev.sluice.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.store.Stores;
import dev.sluice.core.wallet.ChargeResult.Charged;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.testkit.Await;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a lock whose owner is late. */
class RedisLocksTest {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores(new PostgresRedisLockStoreProvider());

    private static final List<String> THINGS = List.of("sale:s", "wallet:w");

    private static RedisLocks locks(String lease) {
        return new RedisLocks(STORES.vertx(), LockConfig.of(STORES.config().with("lockLease", lease)));
    }

    @Test
    void aLockShouldHaveOneOwnerAndBeGivenBackByItAlone() {
        RedisLocks locks = locks("1m");
        List<Long> first = Await.result(locks.acquire(THINGS, "a"));
        assertThat(first).hasSize(2);
        assertThat(Await.result(locks.acquire(THINGS.subList(1, 2), "b"))).isEmpty();
        Await.result(locks.release(THINGS, "b"));
        assertThat(Await.result(locks.acquire(THINGS, "b"))).isEmpty();
        Await.result(locks.release(THINGS, "a"));
        List<Long> second = Await.result(locks.acquire(THINGS, "b"));
        assertThat(second.get(0)).isGreaterThan(first.get(0));
        assertThat(second.get(1)).isGreaterThan(first.get(1));
        Await.result(locks.release(THINGS, "b"));
        Await.result(locks.close());
    }

    @Test
    void anOwnerWhoseLeaseIsOverShouldNotPassTheNextOne() throws InterruptedException {
        RedisLocks locks = locks("100ms");
        List<String> wallet = List.of("wallet:late");
        long late = Await.result(locks.acquire(wallet, "late")).get(0);
        Thread.sleep(150);
        Stores stores = STORES.get();
        assertThat(Await.result(stores.wallets().charge(new WalletId("late"), 1, new RequestId("r"))))
                .isEqualTo(new Charged(1));
        Throwable refused = Await.failure(Raw.rows(STORES, "SELECT fence_pass('{wallet:late}', '{" + late + "}')"));
        assertThat(refused).hasMessageContaining("another's by now");
        Await.result(locks.close());
    }
}
