package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.servers.LocalServers;
import dev.sluice.servers.RunningServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that cannot be used: who was asked, what was found, what is accepted; never a password. */
class BadServerTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingListensWhereRedisShould() throws IOException {
        int port = freePort();

        simulate("redis", "redis://127.0.0.1:" + port).isRefused(3, "Redis at 127.0.0.1:" + port);
    }

    @Test
    void nothingListensWherePostgresShould() throws IOException {
        int port = freePort();

        simulate("postgres", "postgresql://u:secret@127.0.0.1:" + port + "/d")
                .isRefused(3, "PostgreSQL at 127.0.0.1:" + port);
    }

    @Test
    void redisAsksForAnotherPassword() {
        try (RunningServer server =
                LocalServers.ofThisMachine().withRedisPassword("right").redisProcess()) {
            Typed typed = simulate("redis", server.url().replace("right", "wrong-one"));

            typed.isRefused(3, "Redis at 127.0.0.1:", "password");
            assertThat(typed.err()).doesNotContain("wrong-one");
        }
    }

    @Test
    void postgresAsksForAnotherPassword() {
        try (RunningServer server = LocalServers.ofThisMachine().postgresProcess()) {
            Typed typed = simulate("postgres", server.url().replaceAll("sluice:[^@]*@", "sluice:wrong-one@"));

            typed.isRefused(3, "PostgreSQL at 127.0.0.1:", "password");
            assertThat(typed.err()).doesNotContain("wrong-one");
        }
    }

    @Test
    void redisIsOlderThanSupported() throws IOException {
        try (CannedRedis old = CannedRedis.ofVersion("6.2.14")) {
            simulate("redis", old.url()).isRefused(3, "Redis at 127.0.0.1:", "6.2.14", "7.0 or newer");
        }
    }

    @Test
    void thePortIsTakenBySomethingElse() throws IOException {
        try (CannedRedis web = CannedRedis.answering("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            simulate("redis", web.url()).isRefused(3, "Redis at 127.0.0.1:");
        }
    }

    @Test
    void theAddressIsNoAddress() {
        simulate("redis", "127.0.0.1:6379").isRefused(3, "Redis address", "redis://");
        simulate("postgres", "postgresql://127.0.0.1:5432").isRefused(3, "PostgreSQL address", "no database");
    }

    private Typed simulate(String store, String url) {
        return Typed.sluice("simulate", "--stores", store, "--" + store, url, "--out", folder.toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
