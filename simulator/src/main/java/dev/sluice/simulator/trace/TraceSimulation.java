package dev.sluice.simulator.trace;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.store.Stores;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.Simulation;
import dev.sluice.simulator.result.PlayedScenario;
import dev.sluice.simulator.result.RunResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plays a recorded trace. */
public final class TraceSimulation implements Simulation {
    private final Trace trace;

    private TraceSimulation(Trace trace) {
        this.trace = trace;
    }

    /**
     * Reads a trace through once, on a worker thread.
     *
     * @return fails with {@link InvalidInputException} if it has no line that can be used, and with
     *     {@link java.io.IOException} if a file cannot be read to its end
     */
    public static Future<TraceSimulation> of(Vertx vertx, TraceRequest request) {
        return vertx.executeBlocking(() -> TraceScan.scan(request)).map(trace -> {
            if (trace.account().lines() == 0) {
                throw new InvalidInputException("trace", reasons(trace.account()), "lines that can be used");
            }
            return new TraceSimulation(trace);
        });
    }

    private static String reasons(TraceAccount account) {
        return account.unusable().isEmpty()
                ? "nothing"
                : account.unusable().values().stream()
                        .map(lines -> lines.count() + " × " + lines.words())
                        .collect(Collectors.joining("; "));
    }

    /** What the files hold, and which lines of them cannot be used. */
    public TraceAccount account() {
        return trace.account();
    }

    @Override
    public PlayedScenario scenario() {
        TraceRequest request = trace.request();
        Mapping mapping = request.mapping();
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("files", names());
        definition.put("time", mapping.time());
        definition.put("timeFormat", mapping.timeFormat().word());
        definition.put("event", mapping.event());
        definition.put("member", mapping.member());
        definition.put("delta", mapping.delta());
        definition.put("user", mapping.user().orElse(""));
        definition.put("zone", request.zone().getId());
        definition.put("speed", request.speed().toString());
        int users = (int) Math.min(Integer.MAX_VALUE, account().users());
        return new PlayedScenario("trace", String.join(", ", names()), 0, users, definition);
    }

    private List<String> names() {
        return trace.request().files().stream()
                .map(file -> file.path().getFileName().toString())
                .toList();
    }

    @Override
    public Future<RunResult> run(Vertx vertx, Stores stores, int repeat, ProgressListener progress) {
        return new TraceRun(vertx, trace, RetryRule.PATIENT, progress).play(stores.leaderboards(), repeat);
    }
}
