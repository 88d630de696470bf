package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every server that is a process of ours leaves behind when it is closed: nothing. */
interface ServerEndContract {

    /** A new server whose data lie in the folder. */
    ServerProcess start(Path temporary);

    @Test
    default void closeLeavesNothing(@TempDir Path temporary) throws IOException {
        ServerProcess server = start(temporary);
        ProcessHandle process = ProcessHandle.of(server.pid()).orElseThrow();

        server.close();
        server.close();

        assertThat(process.isAlive()).isFalse();
        assertNothingIn(temporary);
    }

    @Test
    default void closeLeavesNothingOfAPausedServer(@TempDir Path temporary) throws IOException {
        ServerProcess server = start(temporary);
        ProcessHandle process = ProcessHandle.of(server.pid()).orElseThrow();
        server.pause();

        server.close();

        assertThat(process.isAlive()).isFalse();
        assertNothingIn(temporary);
    }

    @Test
    default void closeLeavesNothingOfAKilledServer(@TempDir Path temporary) throws IOException {
        ServerProcess server = start(temporary);
        List<String> segments = sharedMemory(temporary);
        server.kill();

        server.close();

        assertNothingIn(temporary);
        assertThat(Files.readString(Path.of("/proc/sysvipc/shm"))).doesNotContain(segments);
    }

    @Test
    default void nothingCanBeDoneWithAClosedServer(@TempDir Path temporary) {
        ServerProcess server = start(temporary);
        server.close();

        assertThatThrownBy(server::restart)
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessage(server.describe() + ": closed");
        assertThatThrownBy(server::kill).isInstanceOf(ServerUnavailableException.class);
        assertThatThrownBy(server::pause).isInstanceOf(ServerUnavailableException.class);
        assertThatThrownBy(server::resume).isInstanceOf(ServerUnavailableException.class);
    }

    @Test
    default void twoServersDoNotMeet(@TempDir Path temporary) {
        try (ServerProcess one = start(temporary);
                ServerProcess other = start(temporary)) {
            StoredValue.in(one).write(1);
            StoredValue.in(other).write(2);

            assertThat(StoredValue.in(one).read()).isEqualTo(1);
        }
    }

    private static void assertNothingIn(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    /** Key and id of the System V segments that the server in a folder holds: one for a PostgreSQL. */
    private static List<String> sharedMemory(Path temporary) throws IOException {
        try (Stream<Path> folders = Files.list(temporary)) {
            Path file = folders.findFirst().orElseThrow().resolve("data/postmaster.pid");
            return Files.exists(file) ? List.of(Files.readAllLines(file).get(6).strip()) : List.of("no such segment");
        }
    }
}
