package dev.sluice.core.store;

import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** Opens the stores of one backend; found by {@link java.util.ServiceLoader}. */
public interface StoreProvider {
    /** The name by which the backend is chosen: lower case, unique. */
    String name();

    /**
     * Connects to the backend and makes it ready.
     *
     * @return fails with {@link dev.sluice.core.InvalidInputException} for a setting that is unknown or out of range, and
     *     with {@link BackendException} if the backend cannot be used
     */
    Future<Stores> open(Vertx vertx, StoreConfig config);
}
