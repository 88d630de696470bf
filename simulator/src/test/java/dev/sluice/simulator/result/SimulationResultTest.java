package dev.sluice.simulator.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulationResultTest {
    private static RunResult run(int repeat, double elapsed, long p50, Verdict verdict) {
        return new RunResult(
                repeat,
                elapsed,
                new Asked(100, 50),
                49,
                60,
                new Latency(100, p50, 2, 3, 4, 5),
                Map.of("issue", new Latency(100, p50, 2, 3, 4, 5)),
                Map.of("issued", 10L, "sold-out", 90L),
                Map.of("sold-out", 90L),
                Map.of(),
                0,
                List.of(new InvariantResult("C1", verdict, 10, List.of())));
    }

    @Test
    void mediansAreOfEachFigureByItself() {
        Median odd =
                Median.of(List.of(run(1, 5, 9, Verdict.KEPT), run(2, 1, 7, Verdict.KEPT), run(3, 3, 1, Verdict.KEPT)));
        assertThat(odd.elapsedMillis()).isEqualTo(3);
        assertThat(odd.latencyMicros().p50()).isEqualTo(7);
        assertThat(Median.of(List.of(run(1, 5, 9, Verdict.KEPT), run(2, 2, 7, Verdict.KEPT)))
                        .elapsedMillis())
                .isEqualTo(3.5);
    }

    @Test
    void fileHasItsSchemaAndAllFigures() throws IOException {
        List<RunResult> runs = List.of(run(1, 5, 9, Verdict.KEPT), run(2, 2, 7, Verdict.BROKEN));
        SimulationResult result = SimulationResult.of(
                "id",
                Instant.EPOCH,
                Environment.ofThisProcess("0.1", "abc"),
                new PlayedScenario("name", "built in", 1, 100, Map.of("users", 100)),
                List.of(new StoreResult("inmemory", "memory", "MEMORY", runs, Median.of(runs))));
        assertThat(result.allKept()).isFalse();
        JsonNode json = new ObjectMapper().readTree(ResultJson.write(result));
        assertThat(json.path("schema").asText()).isEqualTo("sluice-run/1");
        assertThat(json.path("repeats").asInt()).isEqualTo(2);
        assertThat(json.path("environment").path("vertx").asText()).startsWith("5.");
        assertThat(json.path("environment").path("memory").asLong()).isPositive();
        JsonNode first = json.path("stores").path(0).path("runs").path(0);
        assertThat(first.path("refused").path("sold-out").asLong()).isEqualTo(90);
        assertThat(first.path("invariants").path(0).path("verdict").asText()).isEqualTo("KEPT");
        assertThat(first.path("latencyMicrosByOperation")
                        .path("issue")
                        .path("p50")
                        .asLong())
                .isEqualTo(9);
        assertThat(json.path("stores")
                        .path(0)
                        .path("median")
                        .path("elapsedMillis")
                        .asDouble())
                .isEqualTo(3.5);
    }
}
