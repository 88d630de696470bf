package dev.sluice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before anything begins. */
class BadInputTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --stores   | redis,mysql | --stores: 'mysql'        | expected one or more of inmemory, postgres, postgres-optimistic, postgres-pessimistic, postgres-redis-lock, redis
                    --stores   | ''          | --stores: ''             | inmemory, postgres, postgres-optimistic, postgres-pessimistic, postgres-redis-lock, redis
                    --scenario | flash-mob   | 'flash-mob'              | coupon-rush
                    --scenario | none.yaml   | 'none.yaml'              | a file
                    --users    | 0           | '0'                      | from 1 to
                    --users    | many        | --users: 'many'          | a whole number from 1 to
                    --users    | 1000001     | '1000001'                | from 1 to
                    --rate     | 0           | '0.0'                    | above 0
                    --rate     | 100/week    | --rate: '100/week'       | a number a second
                    --duration | 10x         | --duration: '10x'        | such as 250ms, 2s, 5m
                    --duration | 0s          | duration: 'PT0S'         | from
                    --seed     | abc         | --seed: 'abc'            | a whole number
                    --repeat   | 0           | --repeat: '0'            | from 1 to 1000
                    --map      | time=T      | --trace                  | a file
                    --trace    | orders.csv  | --map                    | the columns of the trace
                    """)
    void refusesAnArgument(String option, String value, String field, String accepted) {
        simulate(option, value).isRefused(2, field, accepted);
    }

    @Test
    void refusesATraceBesideAScenario() {
        simulate("--trace", "orders.csv", "--users", "5").isRefused(2, "--trace", "no --scenario");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    users: 100                       | users: 0              | users: '0'           | from 1 to
                    stock: 10                        | stock: -1             | stock: '-1'          | a whole number
                    stock: 10                        | stock: ten            | stock: 'ten'         | a whole number
                    perUserLimit: 1                  | colour: red           | campaign.colour      | stock
                    'rate: 100/s, duration: 1s'      | 'rate: 100/s'         | arrival              | duration
                    rate: 100/s                      | rate: 100/fortnight   | '100/fortnight'      | a rate such as
                    duration: 1s                     | duration: 1y          | duration: '1y'       | a unit
                    model: constant                  | model: sudden         | model: 'sudden'      | constant
                    mix: { issue: 1 }                | mix: { buy: 1 }       | buy                  | issue
                    """)
    void refusesAScenario(String right, String wrong, String field, String accepted) throws IOException {
        String text = """
                name: mine
                description: A coupon.
                seed: 1
                users: 100
                drain: 1s
                campaign: { stock: 10, perUserLimit: 1 }
                phases:
                  - name: only
                    arrival: { model: constant, rate: 100/s, duration: 1s }
                    mix: { issue: 1 }
                """;
        Path file = Files.writeString(folder.resolve("mine.yaml"), text.replace(right, wrong));

        simulate("--scenario", file.toString()).isRefused(2, field, accepted);
    }

    @Test
    void refusesAScenarioThatIsNotYaml() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "name: [");

        simulate("--scenario", file.toString()).isRefused(2, "mine.yaml");
    }

    @Test
    void refusesAResultFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("results"));

        Typed.sluice("simulate", "--out", file.toString()).isRefused(3, "--out: '" + file + "'", "a folder");
    }

    private Typed simulate(String option, String... values) {
        String[] line = new String[values.length + 4];
        line[0] = "simulate";
        line[1] = "--out";
        line[2] = folder.resolve("out").toString();
        line[3] = option;
        System.arraycopy(values, 0, line, 4, values.length);
        return Typed.sluice(line);
    }
}
