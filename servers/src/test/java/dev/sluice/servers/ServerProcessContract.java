package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every server that is a process of ours keeps to while it is open, whatever its product and origin. */
interface ServerProcessContract {

    /** The server of all tests of the class. */
    ServerProcess server();

    @BeforeEach
    default void serverAnswers() {
        if (!StoredValue.in(server()).isAnswered()) {
            server().restart();
        }
    }

    @Test
    default void answersAndDescribesItself() {
        ServerProcess server = server();
        assertThat(StoredValue.in(server).isAnswered()).isTrue();
        assertThat(server.describe()).contains(server.version()).contains(", 127.0.0.1:");
        assertThat(server).hasToString(server.describe());
    }

    @Test
    default void restartKeepsAddressAndData() {
        ServerProcess server = server();
        StoredValue value = StoredValue.in(server);
        String url = server.url();
        long pid = server.pid();
        value.write(7);

        server.restart();

        assertThat(server.url()).isEqualTo(url);
        assertThat(server.pid()).isNotEqualTo(pid);
        assertThat(value.read()).isEqualTo(7);
    }

    @Test
    default void killEndsItAtOnceAndRestartBringsItBack() {
        ServerProcess server = server();
        StoredValue value = StoredValue.in(server);
        value.write(8);

        server.kill();

        assertThat(server.isAlive()).isFalse();
        assertThat(value.isAnswered()).isFalse();
        server.restart();
        assertThat(value.read()).isEqualTo(8);
    }

    @Test
    default void pausedServerDoesNotAnswerUntilItIsResumed() {
        ServerProcess server = server();
        StoredValue value = StoredValue.in(server);

        server.pause();

        assertThat(value.isAnswered()).isFalse();
        assertThat(server.isAlive()).isTrue();
        server.resume();
        assertThat(value.isAnswered()).isTrue();
    }

    @Test
    default void pausedServerCanBeRestarted() {
        ServerProcess server = server();
        server.pause();

        server.restart();

        assertThat(StoredValue.in(server).isAnswered()).isTrue();
    }

    @Test
    default void killedServerCannotBePaused() {
        ServerProcess server = server();
        server.kill();

        assertThatThrownBy(server::pause).hasMessage(server.describe() + ": its process has ended");
    }

    @Test
    default void restartFailsInOneLineWhereThePortWasTaken() throws IOException {
        ServerProcess server = server();
        server.kill();
        int port = StoredValue.in(server).address().port();
        try (StubServer thief = StubServer.playing(port, connection -> {})) {
            assertThatThrownBy(server::restart)
                    .isInstanceOf(ServerUnavailableException.class)
                    .hasMessage(server.describe() + ": the port was taken by someone else");
        }

        server.restart();

        assertThat(StoredValue.in(server).isAnswered()).isTrue();
    }

    @Test
    default void asAGivenServerItIsAcceptedAndLeftAlone(@TempDir Path temporary) {
        ServerProcess server = server();
        LocalServers servers = LocalServers.of(Machines.bare(temporary, temporary));
        boolean redis = server.url().startsWith("redis");
        Optional<String> url = Optional.of(server.url());

        try (RunningServer given = redis ? servers.redis(url) : servers.postgres(url)) {
            assertThat(given.version()).isEqualTo(server.version());
        }

        assertThat(server.isAlive()).isTrue();
    }
}
