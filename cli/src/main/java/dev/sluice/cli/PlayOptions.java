package dev.sluice.cli;

import dev.sluice.cli.run.Console;
import dev.sluice.core.Require;
import dev.sluice.core.store.SettingsReader;
import dev.sluice.simulator.Simulation;
import dev.sluice.simulator.run.ScenarioSimulation;
import dev.sluice.simulator.scenario.ScenarioCatalog;
import dev.sluice.simulator.scenario.ScenarioOverrides;
import dev.sluice.simulator.trace.TraceSimulation;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is played: a scenario, with what is wanted otherwise than it says, or a trace. */
final class PlayOptions {
    private static final String DEFAULT_SCENARIO = "flash-sale";

    @Option(
            names = "--scenario",
            paramLabel = "NAME|FILE",
            description = "A built-in scenario, or a YAML file of yours (default: " + DEFAULT_SCENARIO + ").")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--users", paramLabel = "N", description = "So many users instead of the scenario's.")
    private Optional<String> users = Optional.empty();

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "So many arrivals a second at the highest; a scenario's phases stay in proportion.")
    private Optional<String> rate = Optional.empty();

    @Option(
            names = "--duration",
            paramLabel = "D",
            description = "Users arrive for that long, such as 500ms, 10s or 2m; phases stay in proportion.")
    private Optional<String> duration = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "What arrivals and decisions are drawn from.")
    private Optional<String> seed = Optional.empty();

    @Mixin
    private final TraceOptions trace = new TraceOptions();

    /**
     * The simulation that the options stand for, ready to be played; blocks while a trace is read.
     *
     * @param remarks is told what a trace holds and which of its lines cannot be used
     */
    Simulation simulation(Vertx vertx, Console remarks) {
        if (trace.isWanted()) {
            boolean alone = Stream.of(scenario, users, rate, duration, seed).allMatch(Optional::isEmpty);
            Require.that(alone, "--trace", "with a scenario", "no --scenario, --users, --rate, --duration, --seed");
            TraceSimulation simulation = trace.simulation(vertx);
            remarks.err().print(TraceSummary.of(simulation.account()));
            return simulation;
        }
        trace.requireNone();
        return new ScenarioSimulation(overrides().applyTo(ScenarioCatalog.load(scenario.orElse(DEFAULT_SCENARIO))));
    }

    private ScenarioOverrides overrides() {
        return new ScenarioOverrides(
                users.map(text -> OptionalInt.of((int) Arguments.whole("--users", text, 1, Integer.MAX_VALUE)))
                        .orElse(OptionalInt.empty()),
                rate.map(text -> OptionalDouble.of(Arguments.rate("--rate", text)))
                        .orElse(OptionalDouble.empty()),
                duration.map(text -> SettingsReader.parseDuration("--duration", text)),
                seed.map(text -> OptionalLong.of(Arguments.whole("--seed", text, Long.MIN_VALUE, Long.MAX_VALUE)))
                        .orElse(OptionalLong.empty()));
    }
}
