package dev.sluice.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sluice bench}: each row alternates its two candidates and tells the median of their ratios. */
@Command(
        name = "bench",
        description = "Measures Sluice beside named peers and limits, alternating in one run.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    @Option(names = "--rows", split = ",", paramLabel = "ROW", description = "Which rows; all by default.")
    private List<String> rows = new ArrayList<>();

    @Option(
            names = "--pairs",
            paramLabel = "N",
            description = "Pairs of turns per row, 1 to 99; ${DEFAULT-VALUE} by default.")
    private int pairs = 5;

    @Option(
            names = "--turn",
            paramLabel = "SECONDS",
            description = "How long a turn is, 1 to 60; ${DEFAULT-VALUE} by default.")
    private int turnSeconds = 2;

    @Option(names = "--redis", paramLabel = "URL", description = "A Redis of yours; else one is started.")
    private String redis = "";

    @Option(names = "--postgres", paramLabel = "URL", description = "A PostgreSQL of yours; else one is started.")
    private String postgres = "";

    private BenchCommand() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.exit(new CommandLine(new BenchCommand()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        inRange("--pairs", pairs, 1, 99);
        inRange("--turn", turnSeconds, 1, 60);
        for (String row : rows) {
            if (!Rows.NAMES.contains(row)) {
                throw refused("--rows", row, "some of " + String.join(", ", Rows.NAMES));
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        Pairs play = new Pairs(pairs, Duration.ofSeconds(turnSeconds), System.out);
        for (String name : rows.isEmpty() ? Rows.NAMES : rows) {
            // Each row has servers of its own, so none inherits another's data.
            try (Rows bench = new Rows(redis, postgres)) {
                Row row = bench.open(name);
                System.out.println(row.name() + ": " + row.title() + bench.servers());
                outcomes.add(play.run(row));
            }
        }
        new Table(System.out).print(outcomes);
        return outcomes.stream().allMatch(Outcome::reached) ? 0 : 1;
    }

    private void inRange(String option, int value, int min, int max) {
        if (value < min || value > max) {
            throw refused(option, Integer.toString(value), "a whole number from " + min + " to " + max);
        }
    }

    private ParameterException refused(String option, String value, String accepted) {
        return new ParameterException(
                spec.commandLine(), option + ": '" + value + "' is not accepted; expected " + accepted);
    }
}
