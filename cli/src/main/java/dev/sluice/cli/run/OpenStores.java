package dev.sluice.cli.run;

import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stores that are open, and the Vert.x that they and their users run on. Its methods block. */
public final class OpenStores implements AutoCloseable {
    private static final long SECONDS_TO_CLOSE = 10;

    private final Vertx vertx = Vertx.vertx(new VertxOptions()
            .setFileSystemOptions(
                    new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
    private final StoreCatalog catalog;
    private final List<Stores> opened = new ArrayList<>();

    /** None yet, of those that the catalog has. */
    public OpenStores(StoreCatalog catalog) {
        this.catalog = catalog;
    }

    /** Opens one more; throws what {@link StoreCatalog#open} fails with. */
    public void open(StoreConfig config) {
        opened.add(catalog.open(vertx, config).await());
    }

    /** What they run on. */
    public Vertx vertx() {
        return vertx;
    }

    /** In the order in which they were opened. */
    List<Stores> all() {
        return List.copyOf(opened);
    }

    /** Closes all, and Vert.x; gives up on those that take longer than {@value #SECONDS_TO_CLOSE} seconds. */
    @Override
    public void close() {
        Future<?> closed =
                Future.join(opened.stream().map(Stores::close).toList()).eventually(vertx::close);
        try {
            closed.otherwiseEmpty().await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (TimeoutException abandoned) {
            System.getLogger(OpenStores.class.getName()).log(System.Logger.Level.WARNING, "stores did not close");
        }
    }
}
