package dev.sluice.cli;

import dev.sluice.core.InvalidInputException;
import dev.sluice.simulator.Simulation;
import picocli.CommandLine.Option;

/** What is played. */
final class PlayOptions {
    @Option(
            names = "--scenario",
            paramLabel = "NAME|FILE",
            defaultValue = "flash-sale",
            description = "A built-in scenario, or a YAML file of yours (default: ${DEFAULT-VALUE}).")
    private String scenario = "";

    Simulation simulation() {
        if (scenario.isEmpty()) {
            return java.util.Objects.requireNonNull(null);
        }
        throw new InvalidInputException("--scenario", scenario, "nothing yet");
    }
}
