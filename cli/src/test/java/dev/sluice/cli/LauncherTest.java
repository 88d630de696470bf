package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root, in a project of its own, with a JDK and a Maven that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path folder = Path.of("");

    private Path root = Path.of("");
    private Path jdk = Path.of("");

    @BeforeEach
    void project() throws IOException {
        root = Files.createDirectories(folder.resolve("my project"));
        Files.copy(Path.of("..", "sluice"), root.resolve("sluice"));
        file("pom.xml", "");
        file("core/pom.xml", "");
        file("core/src/main/java/Core.java", "");
        jdk = jdk("17.0.9");
        script(folder.resolve("bin/mvn"), "echo '[INFO] Building Sluice Core 0.1   [1/2]'; mkdir -p cli/target/lib");
    }

    @Test
    void buildsFirstAndThenStarts() throws Exception {
        Typed typed = run(root, "./sluice", "simulate", "--scenario", "my file.yaml");

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.err()).contains("Building Sluice").contains("  Sluice Core 0.1 [1/2]\n");
        assertThat(typed.out())
                .contains("dev.sluice.cli.Sluice")
                .endsWith("[simulate]\n[--scenario]\n[my file.yaml]\n");
    }

    @Test
    void buildsOnlyWhenSourcesHaveChanged() throws Exception {
        run(root, "./sluice");

        assertThat(run(root, "./sluice").err()).isEmpty();

        Path source = file("core/src/main/java/New.java", "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(run(root, "./sluice").err()).contains("Building Sluice");
    }

    @Test
    void startsFromAnywhereAndThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), root.resolve("sluice"));

        assertThat(run(folder, link.toString()).out()).contains(root + "/cli/target/lib/*");
    }

    @Test
    void saysThatTheBuildFailed() throws Exception {
        script(folder.resolve("bin/mvn"), "echo '[ERROR] no such plugin'; exit 1");

        Typed typed = run(root, "./sluice");

        assertThat(typed.exitCode()).isEqualTo(3);
        assertThat(typed.err()).contains("[ERROR] no such plugin").contains("sluice: the build failed; ");
        assertThat(run(root, "./sluice").err()).as("tries again").contains("Building Sluice");
    }

    @Test
    void refusesAnOldJava() throws Exception {
        jdk = jdk("11.0.2");

        run(root, "./sluice").isRefused(3, "java: ", "11.0.2", "expected 17 or newer");
    }

    @Test
    void refusesAJavaHomeWithoutJava() throws Exception {
        jdk = folder.resolve("none");

        run(root, "./sluice").isRefused(3, "JAVA_HOME", folder.resolve("none").toString(), "17 or newer");
    }

    @Test
    void allowsNativeCodeWhereTheJdkAsks() throws Exception {
        assertThat(run(root, "./sluice").out()).doesNotContain("--enable-native-access");

        jdk = jdk("25.0.1");

        assertThat(run(root, "./sluice").out()).contains("[--enable-native-access=ALL-UNNAMED]");
    }

    @Test
    void passesOnTheExitCode() throws Exception {
        run(root, "./sluice");
        script(jdk.resolve("bin/java"), "exit 130");

        assertThat(run(root, "./sluice").exitCode()).isEqualTo(130);
    }

    private Path jdk(String version) throws IOException {
        Path home = folder.resolve("jdk-" + version);
        script(home.resolve("bin/java"), "for a; do echo \"[$a]\"; done");
        script(home.resolve("bin/javac"), "");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Path file(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Typed run(Path from, String... line) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh"));
        command.addAll(List.of(line));
        Path out = Files.createTempFile(folder, "out", null);
        Path err = Files.createTempFile(folder, "err", null);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> variables = builder.environment();
        variables.put("PATH", folder.resolve("bin") + ":" + variables.getOrDefault("PATH", ""));
        variables.put("JAVA_HOME", jdk.toString());
        variables.remove("SLUICE_JAVA_OPTS");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Typed(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
