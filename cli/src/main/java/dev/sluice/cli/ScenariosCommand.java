package dev.sluice.cli;

import dev.sluice.cli.run.Console;
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
        console.out().println();
        return ExitCode.OK;
    }
}
