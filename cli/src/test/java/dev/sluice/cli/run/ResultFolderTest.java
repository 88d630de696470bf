package dev.sluice.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesWholeFilesAndNothingElse() throws IOException {
        try (ResultFolder results = ResultFolder.at(folder.resolve("a/b"))) {
            Path file = results.write("run", ".json", "쿠폰");

            assertThat(file).isEqualTo(folder.resolve("a/b/run.json")).hasContent("쿠폰");
        }
        try (var files = Files.list(folder.resolve("a/b"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void neverReplacesAFile() {
        try (ResultFolder results = ResultFolder.at(folder)) {
            results.write("run", ".json", "1");

            assertThat(results.write("run", ".json", "2")).hasFileName("run-2.json");
            assertThat(folder.resolve("run.json")).hasContent("1");
        }
    }

    @Test
    void removesTheFoldersItMadeInVain() {
        ResultFolder.at(folder.resolve("a/b")).close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsAFolderThatWasThere() {
        ResultFolder.at(folder).close();

        assertThat(folder).exists();
    }

    @Test
    void writesNothingOnceClosed() {
        ResultFolder results = ResultFolder.at(folder);
        results.close();

        assertThatThrownBy(() -> results.write("run", ".json", "1")).isInstanceOf(IllegalStateException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAFileAsFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("results"));

        assertThatThrownBy(() -> ResultFolder.at(file))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith("--out: '" + file + "' cannot be written to (a file is in the way)");
    }

    @Test
    void refusesAFolderWithoutPermission() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("root may write anywhere")
                .isNotEqualTo("root");
        Path readOnly = Files.createDirectory(
                folder.resolve("r"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));

        assertThatThrownBy(() -> ResultFolder.at(readOnly))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void refusesAFolderOfASystemThatHasNone() {
        assumeThat(Path.of("/proc")).exists();

        assertThatThrownBy(() -> ResultFolder.at(Path.of("/proc/results")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith("--out: '/proc/results' cannot be written to");
    }
}
