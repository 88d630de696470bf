package dev.sluice.bench;

import dev.sluice.core.store.Stores;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.result.RunResult;
import dev.sluice.simulator.run.ScenarioSimulation;
import dev.sluice.simulator.scenario.ScenarioCatalog;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The simulator's users, all at one instant, over the event bus; the run judges itself. */
final class SimulatedBurst implements Candidate {
    /** How many users there are. */
    static final int USERS = 60_000;

    private final Vertx vertx;
    private final Stores stores;
    private final ScenarioSimulation simulation;
    private int turns;

    SimulatedBurst(Vertx vertx, Stores stores) {
        this.vertx = vertx;
        this.stores = stores;
        this.simulation = new ScenarioSimulation(ScenarioCatalog.read("burst.yaml", scenario()));
    }

    @Override
    public String name() {
        return "the simulator, over the event bus";
    }

    @Override
    public Sample turn(Duration length) {
        RunResult run = Blocking.await(simulation.run(vertx, stores, ++turns, ProgressListener.NONE));
        Witness.require(run.invariants());
        long answered = run.latencyMicros().count();
        if (answered != USERS) {
            throw new IllegalStateException(answered + " of " + USERS + " requests were answered");
        }
        return new Sample(
                answered,
                (long) (answered / run.throughputPerSecond() * 1e9),
                1_000 * run.latencyMicros().p50(),
                1_000 * run.latencyMicros().p99(),
                Map.of());
    }

    private static String scenario() {
        try (InputStream in = SimulatedBurst.class.getResourceAsStream("burst.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
