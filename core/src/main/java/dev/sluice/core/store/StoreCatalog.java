package dev.sluice.core.store;

import dev.sluice.core.InvalidInputException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Collections;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** The stores on the class path, by name. */
public final class StoreCatalog {
    private final Map<String, StoreProvider> providers = new TreeMap<>();

    /** Finds the providers that the class loader of the calling thread sees. */
    public StoreCatalog() {
        this(ServiceLoader.load(StoreProvider.class));
    }

    StoreCatalog(Iterable<StoreProvider> found) {
        for (StoreProvider provider : found) {
            StoreProvider other = providers.putIfAbsent(provider.name(), provider);
            if (other != null) {
                throw new IllegalStateException("two stores are named '" + provider.name() + "': "
                        + other.getClass().getName() + " and "
                        + provider.getClass().getName());
            }
        }
    }

    /** The names of the stores, sorted. */
    public Set<String> names() {
        return Collections.unmodifiableSet(providers.keySet());
    }

    /** Opens the store that the configuration names; fails as {@link StoreProvider#open} does, or if there is none. */
    public Future<Stores> open(Vertx vertx, StoreConfig config) {
        try {
            return provider(config.store()).open(vertx, config);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
    }

    private StoreProvider provider(String name) {
        StoreProvider provider = providers.get(name);
        if (provider == null) {
            throw new InvalidInputException("store", name, "one of " + String.join(", ", providers.keySet()));
        }
        return provider;
    }
}
