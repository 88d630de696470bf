package dev.sluice.cli;

import dev.sluice.cli.run.Console;
import dev.sluice.simulator.scenario.Scenario;
import dev.sluice.simulator.scenario.ScenarioCatalog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the built-in scenarios. */
@Command(
        name = "scenarios",
        description = "List the built-in scenarios.",
        mixinStandardHelpOptions = true,
        versionProvider = Build.Version.class)
final class ScenariosCommand implements Callable<Integer> {
    private final Console console;

    ScenariosCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int widest =
                ScenarioCatalog.names().stream().mapToInt(String::length).max().orElse(0);
        for (Scenario each : ScenarioCatalog.builtIn()) {
            console.out()
                    .println(each.name() + " ".repeat(widest + 2 - each.name().length()) + each.description());
        }
        return ExitCode.OK;
    }
}
