package dev.sluice.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.result.RunResult;
import dev.sluice.simulator.result.Verdict;
import dev.sluice.testkit.Await;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Plays the real orders of a shop, where there is a folder of them: the UCI data set "Online Retail" as CSV files, which
 * is no part of this project. The environment variable {@value #FOLDER} names it.
 */
class RecordedOrdersTest {
    private static final String FOLDER = "SLUICE_TRACE_DATA";

    @Test
    void everyWindowEqualsARecountOfTheFiles() {
        String folder = Objects.requireNonNullElse(System.getenv(FOLDER), "");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder)),
                FOLDER + " names no folder of recorded orders, so none were played");
        Vertx vertx = Vertx.vertx();
        try {
            Stores stores = Await.result(new StoreCatalog().open(vertx, StoreConfig.of("inmemory")));
            TraceSimulation trace = Await.result(TraceSimulation.of(
                    vertx,
                    TraceRequest.parse(
                            List.of(Path.of(folder)),
                            "time=InvoiceDate,event=InvoiceNo+line,member=StockCode,delta=Quantity,user=CustomerID",
                            "Europe/London",
                            "max")));
            RunResult result = Await.result(trace.run(vertx, stores, 1, ProgressListener.NONE));

            assertThat(trace.account().lines()).isPositive();
            assertThat(result.answers())
                    .containsOnlyKeys("recorded")
                    .containsValue(trace.account().lines());
            assertThat(result.faults()).isEmpty();
            assertThat(result.invariants()).allMatch(each -> each.verdict() == Verdict.KEPT);
        } finally {
            Await.result(vertx.close());
        }
    }
}
