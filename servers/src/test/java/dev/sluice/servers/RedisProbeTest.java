package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a Redis that was given answers, or something else in its place. */
class RedisProbeTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Test
    void acceptsTheOldestThatIsSupported() throws IOException {
        try (StubServer stub = StubServer.playing(connection -> info(connection, "redis_version:7.0.0"))) {
            assertThat(RedisProbe.version(at(stub), LIMIT).text()).isEqualTo("7.0.0");
        }
    }

    @Test
    void refusesAnOlderRedis() throws IOException {
        try (StubServer stub = StubServer.playing(connection -> info(connection, "redis_version:6.0.16"))) {
            assertThatThrownBy(() -> RedisProbe.version(at(stub), LIMIT))
                    .isInstanceOf(ServerUnavailableException.class)
                    .hasMessage("--redis: Redis at 127.0.0.1:" + stub.port()
                            + ": Redis 6.0.16; accepted is Redis 7.0 or newer");
        }
    }

    @Test
    void refusesAnInfoWithoutVersion() throws IOException {
        try (StubServer stub = StubServer.playing(connection -> info(connection, "os:Linux"))) {
            assertThatThrownBy(() -> RedisProbe.version(at(stub), LIMIT))
                    .hasMessageContaining("an INFO without redis_version");
        }
    }

    @Test
    void refusesAServerOfAnotherProtocol() throws IOException {
        try (StubServer stub = StubServer.playing(connection -> say(connection, "HTTP/1.1 400 Bad Request\r\n\r\n"))) {
            assertThatThrownBy(() -> RedisProbe.version(at(stub), LIMIT))
                    .hasMessageContaining("a reply that is not of the Redis protocol");
        }
    }

    @Test
    void refusesAServerThatHangsUp() throws IOException {
        try (StubServer stub =
                StubServer.playing(connection -> connection.getInputStream().read())) {
            assertThatThrownBy(() -> RedisProbe.version(at(stub), LIMIT))
                    .isInstanceOf(ServerUnavailableException.class)
                    .hasMessageContaining("not reachable (");
        }
    }

    @Test
    void doesNotWaitLongerThanItsLimit() throws IOException {
        // Nobody accepts, and the kernel's backlog lets the client in.
        try (StubServer stub = StubServer.playing(
                connection -> connection.getInputStream().transferTo(java.io.OutputStream.nullOutputStream()))) {
            assertThatThrownBy(() -> RedisProbe.version(at(stub), Duration.ofSeconds(1)))
                    .hasMessageContaining("no answer within 1 s");
        }
    }

    private static ServerAddress at(StubServer stub) {
        return ServerAddress.parse(Product.REDIS, "--redis", "redis://127.0.0.1:" + stub.port());
    }

    private static void info(Socket connection, String line) throws IOException {
        String body = "# Server\r\n" + line + "\r\n";
        say(connection, "$" + body.length() + "\r\n" + body + "\r\n");
    }

    private static void say(Socket connection, String text) throws IOException {
        connection.getInputStream().read();
        connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        connection.shutdownOutput();
        // Closing with unread input would reset the connection before the reply is read.
        connection.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    }
}
