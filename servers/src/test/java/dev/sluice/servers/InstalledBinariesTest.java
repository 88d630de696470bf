package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledBinariesTest {
    @TempDir
    Path root;

    @Test
    void nothingIsFoundOnABareMachine() {
        assertThat(InstalledBinaries.of(Product.REDIS, Machines.bare(root, root)))
                .isEmpty();
        assertThat(InstalledBinaries.of(Product.POSTGRES, Machines.bare(root, root)))
                .isEmpty();
    }

    @Test
    void pathComesBeforeTheUsualPlaces() throws IOException {
        Path usual = executable("usr/local/bin/redis-server");
        Path onPath = executable("home/me/bin/redis-server");
        Machine machine = Machines.with(root, root, Map.of("PATH", "relative:" + onPath.getParent() + ":/nowhere"));

        assertThat(InstalledBinaries.of(Product.REDIS, machine)).containsExactly(onPath, usual);
    }

    @Test
    void newestPostgresComesFirstByNumber() throws IOException {
        executable("usr/lib/postgresql/9.6/bin/initdb");
        executable("usr/lib/postgresql/15/bin/initdb");
        executable("usr/pgsql-16/bin/initdb");
        Path old = executable("usr/lib/postgresql/9.6/bin/postgres");
        Path debian = executable("usr/lib/postgresql/15/bin/postgres");
        Path redHat = executable("usr/pgsql-16/bin/postgres");

        assertThat(InstalledBinaries.of(Product.POSTGRES, Machines.bare(root, root)))
                .containsExactly(redHat, debian, old);
    }

    @Test
    void postgresWithoutInitdbIsNoServer() throws IOException {
        executable("usr/lib/postgresql/15/bin/postgres");

        assertThat(InstalledBinaries.of(Product.POSTGRES, Machines.bare(root, root)))
                .isEmpty();
    }

    @Test
    void fileThatMayNotBeRunIsNoServer() throws IOException {
        Files.setPosixFilePermissions(executable("usr/bin/redis-server"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(InstalledBinaries.of(Product.REDIS, Machines.bare(root, root)))
                .isEmpty();
    }

    private Path executable(String place) throws IOException {
        Path file = root.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }
}
