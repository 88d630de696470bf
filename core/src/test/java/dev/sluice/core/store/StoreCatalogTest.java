package dev.sluice.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreCatalogTest {
    /** A provider that remembers what it was asked to open, and fails. */
    private static final class Named implements StoreProvider {
        private final String name;
        private final List<StoreConfig> opened = new ArrayList<>();

        Named(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Future<Stores> open(Vertx vertx, StoreConfig config) {
            opened.add(config);
            return Future.failedFuture(new BackendException(name + " was asked"));
        }
    }

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void namesShouldBeSorted() {
        StoreCatalog catalog = new StoreCatalog(List.of(new Named("redis"), new Named("inmemory")));
        assertThat(catalog.names()).containsExactly("inmemory", "redis");
    }

    @Test
    void openShouldAskTheProviderOfThatName() {
        Named redis = new Named("redis");
        StoreConfig config = StoreConfig.of("redis").with("address", "localhost:1");
        Future<Stores> opened = new StoreCatalog(List.of(new Named("inmemory"), redis)).open(vertx, config);
        assertThat(opened.cause()).isInstanceOf(BackendException.class).hasMessage("redis was asked");
        assertThat(redis.opened).containsExactly(config);
    }

    @Test
    void openShouldRefuseAnUnknownNameWithTheListOfThoseKnown() {
        StoreCatalog catalog = new StoreCatalog(List.of(new Named("redis"), new Named("inmemory")));
        Future<Stores> opened = catalog.open(vertx, StoreConfig.of("rediss"));
        assertThat(opened.cause())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("store: 'rediss' is not accepted; expected one of inmemory, redis");
    }

    @Test
    void twoStoresOfOneNameShouldBeAnErrorOfTheBuild() {
        List<StoreProvider> twice = List.of(new Named("redis"), new Named("redis"));
        assertThatThrownBy(() -> new StoreCatalog(twice))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two stores are named 'redis'");
    }
}
