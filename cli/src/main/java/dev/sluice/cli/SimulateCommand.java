package dev.sluice.cli;

import dev.sluice.cli.run.Comparison;
import dev.sluice.cli.run.Console;
import dev.sluice.cli.run.Interruption;
import dev.sluice.cli.run.OpenStores;
import dev.sluice.cli.run.ResultFolder;
import dev.sluice.cli.run.RunLog;
import dev.sluice.cli.run.StoreServers;
import dev.sluice.core.store.StoreCatalog;
import dev.sluice.reports.ComparisonTable;
import dev.sluice.reports.ResultFile;
import dev.sluice.simulator.Simulation;
import dev.sluice.simulator.result.Environment;
import dev.sluice.simulator.result.ResultJson;
import dev.sluice.simulator.result.SimulationResult;
import dev.sluice.simulator.result.StoreResult;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a scenario, or a recorded trace, on one store or several, and shows how right and how fast each was. */
@Command(
        name = "simulate",
        description = "Play the same crowd on each store, judge every answer, and compare.",
        mixinStandardHelpOptions = true,
        versionProvider = Build.Version.class,
        sortOptions = false)
final class SimulateCommand implements Callable<Integer> {
    private static final int MOST_REPEATS = 1_000;

    private final Console console;
    private final StoreCatalog catalog = new StoreCatalog();

    @Mixin
    private final PlayOptions play = new PlayOptions();

    @Option(
            names = "--stores",
            paramLabel = "NAME[,NAME…]",
            defaultValue = "inmemory,redis,postgres",
            description = "The stores, by name (default: ${DEFAULT-VALUE}).")
    private String stores = "";

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often on each store; medians are shown (default: ${DEFAULT-VALUE}).")
    private String repeat = "";

    @Option(
            names = "--redis",
            paramLabel = "URL",
            description = "A Redis to use, redis://[user:password@]host:port[/db]; else SLUICE_REDIS_URL, else one is"
                    + " started.")
    private Optional<String> redis = Optional.empty();

    @Option(
            names = "--postgres",
            paramLabel = "URL",
            description = "A PostgreSQL to use, postgresql://user:password@host:port/database; else"
                    + " SLUICE_POSTGRES_URL, else one is started.")
    private Optional<String> postgres = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "results",
            description = "The folder for the result file (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("");

    @Option(names = "--quiet", description = "No progress and no remarks; only the result, and errors.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Print the libraries' warnings, and stack traces of errors.")
    private boolean verbose;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> names = Arguments.names("--stores", stores, catalog.names());
        int repeats = (int) Arguments.whole("--repeat", repeat, 1, MOST_REPEATS);
        Console remarks = quiet ? console.quiet() : console;
        RunLog log = RunLog.install(console, verbose);
        try (OpenStores open = new OpenStores(catalog)) {
            Simulation simulation = play.simulation(open.vertx(), remarks);
            try (ResultFolder results = ResultFolder.at(out);
                    StoreServers servers = new StoreServers(redis, postgres);
                    Interruption interruption = new Interruption(console, results, servers)) {
                names.forEach(name -> open.open(servers.configure(name, remarks)));
                SimulationResult result = compare(simulation, open, repeats, remarks);
                show(result, results, remarks);
                if (!log.text().isEmpty()) {
                    remarks.err().println("Warnings are in " + results.write(result.id(), ".log", log.text()));
                }
                return result.allKept() ? ExitCode.OK : ExitCode.BROKEN;
            }
        }
    }

    private static SimulationResult compare(Simulation simulation, OpenStores open, int repeats, Console remarks) {
        Instant startedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<StoreResult> played = new Comparison(simulation, repeats, remarks).play(open);
        String id = RunId.of(startedAt, simulation.scenario().name());
        return SimulationResult.of(id, startedAt, environment(), simulation.scenario(), played);
    }

    private void show(SimulationResult result, ResultFolder results, Console remarks) {
        Path file = results.write(result.id(), ".json", ResultJson.write(result));
        console.out().print(new ComparisonTable(ResultFile.read(file)).render());
        remarks.err().println("Written to " + file);
    }

    private static Environment environment() {
        Build build = Build.current();
        return Environment.ofThisProcess(build.version(), build.commit());
    }
}
