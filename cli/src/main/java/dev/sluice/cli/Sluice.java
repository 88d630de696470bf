package dev.sluice.cli;

import dev.sluice.cli.run.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one command, and where the process begins. */
@Command(
        name = "sluice",
        description = "Flash crowds on Vert.x: coupons, waiting rooms and rankings, played and judged on any store.",
        mixinStandardHelpOptions = true,
        versionProvider = Build.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well, and every invariant that was checked was kept",
            "1:an invariant was broken",
            "2:an argument or a file is not accepted",
            "3:a server or a folder cannot be used",
            "130:interrupted"
        })
public final class Sluice {
    private static final int HELP_COLUMNS = 100;

    private Sluice() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Console.ofThisProcess(), arguments));
    }

    /** Runs the command and returns its exit code. */
    static int run(Console console, String... arguments) {
        Failures failures = new Failures(console);
        return new CommandLine(new Sluice())
                .addSubcommand(new SimulateCommand(console))
                .addSubcommand(new ScenariosCommand(console))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setUsageHelpWidth(HELP_COLUMNS)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(arguments);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
