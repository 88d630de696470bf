package dev.sluice.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.wallet.ChargeResult;
import dev.sluice.core.wallet.ChargeResult.Charged;
import dev.sluice.core.wallet.WalletEntry;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.core.wallet.WalletStore;
import dev.sluice.testkit.Await;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a wallet forgets, and what it does not. */
class WalletMemoryTest {
    @RegisterExtension
    static final OpenStores STORES = new OpenStores();

    private static final WalletId WALLET = new WalletId("busy");

    private static ChargeResult charge(int request) {
        return Await.result(STORES.get().wallets().charge(WALLET, 1, new RequestId("r" + request)));
    }

    private static WalletEntry oldest() {
        return Await.result(STORES.get().wallets().entries(WALLET, 0, 1)).get(0);
    }

    @Test
    void aWalletShouldForgetOldEntriesAFewAtATimeAndKeepTheLatestThousand() {
        WalletStore wallets = STORES.get().wallets();
        List<Future<ChargeResult>> calls = new ArrayList<>();
        for (int i = 0; i < 1_050; i++) {
            calls.add(wallets.charge(WALLET, 1, new RequestId("r" + i)));
        }
        Await.result(Future.all(calls));
        assertThat(oldest().number()).as("of the last 24 hours").isEqualTo(1);
        STORES.clock().advance(WalletStore.REQUEST_MEMORY.minus(Duration.ofMillis(1)));
        charge(1_050);
        assertThat(oldest().number()).isEqualTo(1);
        STORES.clock().advance(Duration.ofMillis(1));
        charge(1_051);
        assertThat(oldest().number()).as("a few at a time").isBetween(2L, 20L);
        for (int i = 1_052; i < 1_100; i++) {
            assertThat(charge(i)).isEqualTo(new Charged(i + 1));
        }
        assertThat(oldest().number()).as("the latest thousand").isEqualTo(101);
        assertThat(Await.result(wallets.entries(WALLET, 0, WalletStore.MAX_PAGE)))
                .hasSize(WalletStore.MAX_PAGE);
        assertThat(charge(1_050)).isEqualTo(new Charged(1_051));
        assertThat(Await.result(wallets.status(WALLET)).balance()).isEqualTo(1_100);
    }
}
