package dev.sluice.store.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.StoreException;
import dev.sluice.core.coupon.CampaignId;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.store.Durability;
import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.wallet.WalletId;
import dev.sluice.testkit.Await;
import org.junit.jupiter.api.Test;

class InMemoryStoreProviderTest {
    private final StoreCatalog catalog = new StoreCatalog();

    @Test
    void shouldBeFoundByItsName() {
        Stores stores = Await.result(catalog.open(ServedStores.VERTX, StoreConfig.of("inmemory")));
        assertThat(stores.name()).isEqualTo("inmemory");
        assertThat(stores.durability()).isEqualTo(Durability.MEMORY);
    }

    @Test
    void shouldRefuseSettingsItDoesNotHave() {
        StoreConfig config = StoreConfig.of("inmemory").with("url", "redis://127.0.0.1");
        assertThatThrownBy(() -> Await.result(catalog.open(ServedStores.VERTX, config)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("url");
    }

    @Test
    void shouldFailCallsOnceClosedAndCloseTwice() {
        Stores stores = Await.result(catalog.open(ServedStores.VERTX, StoreConfig.of("inmemory")));
        Await.result(stores.close());
        Await.result(stores.close());
        assertThat(Await.failure(stores.coupons().status(new CampaignId("any"))))
                .isInstanceOf(StoreException.class);
        assertThat(Await.failure(stores.waitingRooms().counts(new RoomId("any"))))
                .isInstanceOf(StoreException.class);
        assertThat(Await.failure(stores.leaderboards().definition(new LeaderboardId("any"))))
                .isInstanceOf(StoreException.class);
        assertThat(Await.failure(stores.wallets().status(new WalletId("any")))).isInstanceOf(StoreException.class);
        assertThat(Await.failure(stores.sales().status(new SaleId("any")))).isInstanceOf(StoreException.class);
    }
}
