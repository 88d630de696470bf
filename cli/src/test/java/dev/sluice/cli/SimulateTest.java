package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.reports.ResultFile;
import dev.sluice.reports.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, small: what is printed, and what is written. */
class SimulateTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void comparesTheThreeStores() throws IOException {
        Typed typed = simulate("--users", "300", "--repeat", "1");

        assertThat(typed.exitCode()).as(typed.out() + typed.err()).isZero();
        assertThat(typed.err())
                .contains("Using Redis ")
                .contains("Using PostgreSQL ")
                .contains("Written to ");
        assertThat(typed.out())
                .startsWith("flash-sale: 300 users")
                .contains("\nSPEED", "\nANSWERS", "\nRULES", "\nSERVED BY")
                .doesNotContain("BROKEN")
                .doesNotContain("\r");
        RunResult run = ResultFile.read(results().get(0));
        assertThat(run.stores()).extracting("store").containsExactly("inmemory", "redis", "postgres");
    }

    @Test
    void quietPrintsTheResultAlone() throws IOException {
        Typed typed = simulate("--stores", "inmemory", "--users", "100", "--repeat", "2", "--seed", "7", "--quiet");

        assertThat(typed.exitCode()).as(typed.out() + typed.err()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).contains("seed 7, median of 2 repeats");
        assertThat(results()).hasSize(1);
    }

    private Typed simulate(String... options) {
        String[] line = new String[options.length + 3];
        line[0] = "simulate";
        line[1] = "--out";
        line[2] = folder.resolve("out").toString();
        System.arraycopy(options, 0, line, 3, options.length);
        return Typed.sluice(line);
    }

    private List<Path> results() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }
}
