package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Where a PostgreSQL is installed that we accept; elsewhere, these are reported as skipped. */
@EnabledIf("isInstalled")
class InstalledPostgresTest implements ServerProcessContract {

    static boolean isInstalled() {
        return InstalledBinaries.of(Product.POSTGRES, Machine.current()).stream()
                .flatMap(executable -> Binary.at(executable, Origin.INSTALLED).stream())
                .anyMatch(binary -> Product.POSTGRES.accepts(binary.version()));
    }

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

    @Test
    void isTheInstalledOne() {
        assertThat(shared.origin()).isEqualTo(Origin.INSTALLED);
    }

    private static ServerProcess open(Path temporary) {
        return LocalServers.of(new Machine(System.getenv(), Path.of("/"), temporary))
                .postgresProcess();
    }
}
