package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of a run, in a process of its own. */
@DisabledOnOs(OS.WINDOWS)
class CtrlCTest {
    private static final Pattern SERVER = Pattern.compile("Using Redis .*127\\.0\\.0\\.1:(\\d+)");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void endsTheServersAndLeavesNothing() throws Exception {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sluice.class.getName(),
                        "simulate",
                        "--stores",
                        "redis",
                        "--repeat",
                        "1000",
                        "--out",
                        folder.resolve("results").toString())
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        try (BufferedReader err = run.errorReader(StandardCharsets.UTF_8)) {
            Matcher server = SERVER.matcher(String.valueOf(err.readLine()));
            assertThat(server.find()).as("which server it uses").isTrue();

            new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();

            assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(run.exitValue()).isEqualTo(130);
            assertThat(err.readLine()).as("says nothing more").isNull();
            assertFree(Integer.parseInt(server.group(1)));
        } finally {
            run.destroyForcibly();
        }
        assertThat(folder.resolve("out")).isEmptyFile();
        assertThat(folder.resolve("results")).doesNotExist();
    }

    private static void assertFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.isBound()).isTrue();
        }
    }
}
