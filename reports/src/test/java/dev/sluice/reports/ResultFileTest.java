package dev.sluice.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {
    @Test
    void readsWhatIsShown() {
        RunResult run = ResultFile.parse("r.json", Samples.broken());

        assertThat(run.scenario().name()).isEqualTo("점심-쿠폰");
        assertThat(run.stores()).extracting(StoreResult::store).containsExactly("inmemory", "postgres");
        assertThat(run.stores().get(0).median().latencyMicros().p999()).isEqualTo(41_000);
        assertThat(run.allKept()).isFalse();
    }

    @Test
    void passesOverUnknownFieldsAndFillsInMissingOnes() {
        RunResult run = ResultFile.parse("r.json", """
                {"schema": "sluice-run/1", "tomorrow": {"a": 1}, "environment": {}, "scenario": {"name": "x"}}""");

        assertThat(run.stores()).isEmpty();
        assertThat(run.allKept()).isTrue();
    }

    @Test
    void refusesAFileThatLacksAPart() {
        assertThatThrownBy(() -> ResultFile.parse("r.json", "{\"schema\": \"sluice-run/1\", \"environment\": {}}"))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageContaining("scenario");
    }

    @Test
    void refusesAnotherSchema() {
        assertThatThrownBy(() -> ResultFile.parse("r.json", "{\"schema\":\"sluice-run/2\"}"))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage("r.json: schema 'sluice-run/2' is not understood; expected 'sluice-run/1'");
        assertThatThrownBy(() -> ResultFile.parse("r.json", "[]")).hasMessageContaining("schema ''");
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThatThrownBy(() -> ResultFile.parse("r.json", "{\"schema\": \"sluice-run/1\", "))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageStartingWith("r.json: is not a result file (")
                .hasMessageNotContaining("\n");
    }

    @Test
    void saysThatAFileIsMissing(@TempDir Path folder) {
        assertThatThrownBy(() -> ResultFile.read(folder.resolve("none.json")))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageContaining("none.json: there is no such file");
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("r.json"), Samples.kept());

        assertThat(ResultFile.read(file).allKept()).isTrue();
    }
}
