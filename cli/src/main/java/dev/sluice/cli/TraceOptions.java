package dev.sluice.cli;

import dev.sluice.core.Require;
import dev.sluice.simulator.trace.TraceRequest;
import dev.sluice.simulator.trace.TraceSimulation;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** A recorded trace to play instead of a scenario. */
final class TraceOptions {
    @Option(
            names = "--trace",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Play recorded events instead: CSV or NDJSON files, in this order.")
    private List<Path> files = List.of();

    @Option(
            names = "--map",
            paramLabel = "ROLE=COLUMN,…",
            description = "The trace's columns: time=…,event=…+…,member=…,delta=… and, if wanted, user=…; 'line' stands"
                    + " for the line's number.")
    private Optional<String> map = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of the trace's times and of its rankings (default: UTC).")
    private Optional<String> zone = Optional.empty();

    @Option(
            names = "--speed",
            paramLabel = "Nx|max",
            description = "How fast the trace's time passes, such as 600x (default: max).")
    private Optional<String> speed = Optional.empty();

    boolean isWanted() {
        return !files.isEmpty();
    }

    /** Refuses options that only make sense with a trace. */
    void requireNone() {
        boolean none = Stream.of(map, zone, speed).allMatch(Optional::isEmpty);
        Require.that(none, "--trace", "", "a file, where there is a --map, --zone or --speed");
    }

    /** Reads the trace through; blocks meanwhile. */
    TraceSimulation simulation(Vertx vertx) {
        Require.that(map.isPresent(), "--map", "", "the columns of the trace, where there is a --trace");
        TraceRequest request = TraceRequest.parse(files, map.orElse(""), zone.orElse("UTC"), speed.orElse("max"));
        return TraceSimulation.of(vertx, request).await();
    }
}
