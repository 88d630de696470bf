package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledPostgresTest implements ServerProcessContract, ServerEndContract {

    @TempDir
    static Path folder;

    static ServerProcess shared;

    @BeforeAll
    static void startShared() {
        shared = open(folder);
    }

    @AfterAll
    static void closeShared() {
        shared.close();
    }

    @Override
    public ServerProcess server() {
        return shared;
    }

    @Override
    public ServerProcess start(Path temporary) {
        return open(temporary);
    }

    private static ServerProcess open(Path temporary) {
        return LocalServers.of(Machines.bare(temporary, temporary)).postgresProcess();
    }

    @Test
    void isAsDurableAsPostgresIsByDefault() {
        StoredValue value = StoredValue.in(shared);

        assertThat(shared.describe()).startsWith("PostgreSQL 18.6, bundled binary, 127.0.0.1:");
        assertThat(value.setting("fsync")).isEqualTo("on");
        assertThat(value.setting("synchronous_commit")).isEqualTo("on");
        assertThat(value.setting("full_page_writes")).isEqualTo("on");
        assertThat(value.setting("server_encoding")).isEqualTo("UTF8");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://sluice:wrong@, wrong user or password",
        "postgresql://nobody:wrong@, wrong user or password",
        "postgresql://sluice@, it refuses: The server requested SCRAM-based authentication"
    })
    void credentialsAreAskedFor(String start, String finding) {
        String place = shared.url().substring(shared.url().lastIndexOf('@') + 1);

        assertRefused(start + place, finding);
    }

    @Test
    void databaseMustExist() {
        assertRefused(shared.url() + "x", "there is no database 'sluicex'");
    }

    private static void assertRefused(String url, String finding) {
        LocalServers servers = LocalServers.of(Machines.bare(folder, folder));
        assertThatThrownBy(() -> servers.postgres(Optional.of(url)))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessageContaining(": " + finding);
    }
}
