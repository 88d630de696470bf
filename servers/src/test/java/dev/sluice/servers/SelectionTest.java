package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the possible servers is taken, and what is said when there is none. */
class SelectionTest {
    @TempDir
    static Path bareRoot;

    static ServerProcess someoneElses;

    @TempDir
    Path root;

    @BeforeAll
    static void startSomeoneElses() {
        someoneElses = LocalServers.of(Machines.bare(bareRoot, bareRoot)).redisProcess();
    }

    @AfterAll
    static void endSomeoneElses() {
        someoneElses.close();
    }

    @Test
    void callersAddressComesBeforeTheEnvironments() {
        LocalServers servers = servers(Map.of("SLUICE_REDIS_URL", "redis://127.0.0.1:1"));

        try (RunningServer redis = servers.redis(Optional.of(someoneElses.url()))) {
            assertThat(redis.origin()).isEqualTo(Origin.GIVEN);
            assertThat(redis.url()).isEqualTo(someoneElses.url());
            assertThat(redis.version()).isEqualTo(someoneElses.version());
            assertThat(redis.describe()).startsWith("Redis " + redis.version() + ", given address, 127.0.0.1:");
        }
    }

    @Test
    void environmentsAddressComesBeforeAllOthers() {
        LocalServers servers = servers(Map.of("SLUICE_REDIS_URL", someoneElses.url()));

        try (RunningServer redis = servers.redis(Optional.empty())) {
            assertThat(redis.origin()).isEqualTo(Origin.GIVEN);
        }
    }

    @Test
    void givenServerIsNeitherEndedNorAProcessOfOurs() {
        try (RunningServer redis = servers(Map.of()).redis(Optional.of(someoneElses.url()))) {
            assertThat(redis).isNotInstanceOf(ServerProcess.class);
        }

        assertThat(someoneElses.isAlive()).isTrue();
    }

    @Test
    void givenAddressThatFailsIsNotReplaced() {
        LocalServers servers = servers(Map.of("SLUICE_REDIS_URL", "redis://127.0.0.1:1"));

        assertThatThrownBy(() -> servers.redis(Optional.empty()))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessageStartingWith("SLUICE_REDIS_URL: Redis at 127.0.0.1:1: not reachable (Connection refused)")
                .hasMessageContaining("accepted is Redis 7.0 or newer");
    }

    @Test
    void processIsHadEvenWhereAnAddressIsGiven() {
        LocalServers servers = servers(Map.of("SLUICE_REDIS_URL", someoneElses.url()));

        try (ServerProcess redis = servers.redisProcess()) {
            assertThat(redis.origin()).isEqualTo(Origin.BUNDLED);
        }
    }

    @Test
    void blankVariableIsNoAddress() {
        try (RunningServer redis = servers(Map.of("SLUICE_REDIS_URL", " ")).redis(Optional.empty())) {
            assertThat(redis.origin()).isEqualTo(Origin.BUNDLED);
            assertThat(redis.describe()).startsWith("Redis 7.0.9, bundled binary, 127.0.0.1:");
        }
    }

    @Test
    void installedComesBeforeBundled() {
        List<Path> installed = InstalledBinaries.of(Product.POSTGRES, Machine.current());
        assumeFalse(installed.isEmpty(), "no PostgreSQL is installed on this machine");
        String path = installed.get(0).resolveSibling("").toString();

        try (RunningServer postgres = servers(Map.of("PATH", path)).postgres(Optional.empty())) {
            assertThat(postgres.origin()).isEqualTo(Origin.INSTALLED);
            assertThat(postgres.describe()).contains("installed binary");
        }
    }

    @Test
    void installedThatIsTooOldIsPassedOver() throws IOException {
        script("usr/bin/redis-server", "echo 'Redis server v=6.0.16 sha=00000000:0 malloc=jemalloc-5.2.1 bits=64'");

        try (RunningServer redis = servers(Map.of()).redis(Optional.empty())) {
            assertThat(redis.origin()).isEqualTo(Origin.BUNDLED);
        }
    }

    @Test
    void installedThatDoesNotStartIsPassedOver() throws IOException {
        script("usr/bin/redis-server", "[ \"$1\" = --version ] && echo v=7.2.0 || exit 1");

        try (RunningServer redis = servers(Map.of()).redis(Optional.empty())) {
            assertThat(redis.origin()).isEqualTo(Origin.BUNDLED);
        }
    }

    @Test
    void whenThereIsNoneEveryReasonIsTold() throws IOException {
        script("usr/bin/redis-server", "echo v=6.0.16");
        Path file = Files.writeString(root.resolve("file"), "");
        LocalServers servers = servers(Map.of("SLUICE_HOME", file.toString()));

        assertThatThrownBy(() -> servers.redis(Optional.empty()))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessageStartingWith("no Redis can be had: no Docker engine answers; ")
                .hasMessageContaining("redis-server is 6.0.16, not Redis 7.0 or newer")
                .hasMessageContaining("cannot be unpacked to " + file + " (see SLUICE_HOME)")
                .hasMessageContaining("accepted is an address in SLUICE_REDIS_URL")
                .message()
                .doesNotContain("\n");
    }

    private LocalServers servers(Map<String, String> environment) {
        return LocalServers.of(Machines.with(root, root, environment));
    }

    private void script(String place, String commands) throws IOException {
        Path file = root.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
