package dev.sluice.simulator.run;

import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.Simulation;
import dev.sluice.simulator.result.RunResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A Vert.x and an in-memory store for a class of tests, which may play simulations on it or on a wrapper of it. */
public final class PlayedStores implements BeforeAllCallback, AfterAllCallback {
    private final Vertx vertx = Vertx.vertx();
    private @Nullable Stores sound;

    @Override
    public void beforeAll(ExtensionContext context) {
        sound = await(new StoreCatalog().open(vertx, StoreConfig.of("inmemory")));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        await(vertx.close());
    }

    public RunResult play(Simulation simulation, ProgressListener progress) {
        return play(simulation, stores -> stores, progress);
    }

    /** Plays on what the wrapper makes of the sound store. */
    public RunResult play(Simulation simulation, UnaryOperator<Stores> wrapper, ProgressListener progress) {
        return await(simulation.run(vertx, wrapper.apply(stores()), 1, progress));
    }

    Stores stores() {
        if (sound == null) {
            throw new IllegalStateException("not opened");
        }
        return sound;
    }

    public Vertx vertx() {
        return vertx;
    }

    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(90, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
