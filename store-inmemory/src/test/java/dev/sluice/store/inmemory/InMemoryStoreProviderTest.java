package dev.sluice.store.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.store.Durability;
import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
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
}
