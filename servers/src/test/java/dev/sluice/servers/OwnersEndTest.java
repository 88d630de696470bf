package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is left of a server, in whichever way the JVM that obtained it ends, and whoever it ran as. */
class OwnersEndTest {
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");

    @TempDir
    Path folder;

    Path temporary;

    /** A folder that other users may enter, unlike the one that JUnit makes. */
    @BeforeEach
    void makeFolder() throws IOException {
        open(folder, "rwxr-xr-x");
        temporary = open(Files.createDirectory(folder.resolve("data")), "rwxrwxrwx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis", "postgres"})
    void nothingIsLeftAfterTheProgramEnds(String product) throws IOException {
        OwnerJvm owner = OwnerJvm.start(temporary, product);

        owner.jvm().getOutputStream().close();

        owner.awaitEnd();
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis", "postgres"})
    void nothingIsLeftAfterTheJvmIsAskedToEnd(String product) throws IOException {
        OwnerJvm owner = OwnerJvm.start(temporary, product);

        owner.jvm().destroy();

        owner.awaitEnd();
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis", "postgres"})
    void nothingIsLeftAfterTheJvmIsKilled(String product) throws IOException {
        OwnerJvm owner = OwnerJvm.start(temporary, product);

        owner.jvm().destroyForcibly();

        owner.awaitEnd();
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis", "postgres"})
    void nothingIsLeftOfAPausedServerAfterTheJvmIsKilled(String product) throws IOException {
        OwnerJvm owner = OwnerJvm.start(temporary, product, "paused");

        owner.jvm().destroyForcibly();

        owner.awaitEnd();
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis", "postgres"})
    void nextStartClearsWhatAJvmAndItsWardenLeft(String product) throws IOException {
        OwnerJvm owner = OwnerJvm.start(temporary, product);
        killWithWarden(owner);
        assertThat(owner.server().isAlive()).isTrue();

        Leftovers.remove(temporary);

        owner.awaitEnd();
        assertNothingIsLeft();
    }

    @Test
    void nextStartLeavesWhatIsInUse() throws IOException {
        OwnerJvm owner = OwnerJvm.start(temporary, "redis");

        Leftovers.remove(temporary);

        assertThat(owner.server().isAlive()).isTrue();
        owner.jvm().getOutputStream().close();
        owner.awaitEnd();
        assertNothingIsLeft();
    }

    @Test
    void nextStartSparesAStrangerWhoHasTheProcessIdNow() throws IOException {
        OwnerJvm owner = OwnerJvm.start(temporary, "redis");
        killWithWarden(owner);
        owner.server().destroyForcibly();
        owner.awaitEnd();
        Path left;
        try (Stream<Path> folders = Files.list(temporary)) {
            left = folders.findFirst().orElseThrow();
        }
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(left.resolve("pid"), stranger.pid() + "\n");

            Leftovers.remove(temporary);

            assertNothingIsLeft();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis", "postgres"})
    void rootHandsTheServerToNobody(String product) throws IOException {
        assumeTrue(Machine.isRoot(), "this test runs as root");
        Path cache = folder.resolve("cache");
        OwnerJvm owner = OwnerJvm.start(List.of(), System.getProperty("java.class.path"), cache, temporary, product);

        assertThat(Files.getAttribute(Path.of("/proc/" + owner.server().pid()), "unix:uid"))
                .isEqualTo(65_534);
        owner.jvm().destroy();
        owner.awaitEnd();
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis", "postgres"})
    void ordinaryUserNeedsNothingMore(String product) throws IOException {
        assumeTrue(Machine.isRoot(), "this test becomes an ordinary user; where it is one, the others show it");
        Path cache = open(Files.createDirectory(folder.resolve("cache")), "rwxrwxrwx");
        OwnerJvm owner = OwnerJvm.start(AS_NOBODY, readableClassPath(), cache, temporary, product);

        assertThat(owner.description()).contains("bundled binary");
        owner.jvm().destroyForcibly();
        owner.awaitEnd();
        assertNothingIsLeft();
    }

    private static void killWithWarden(OwnerJvm owner) {
        // The JVM is held still first, lest it has time to see its warden go.
        Signal.STOP.send(Stream.of(owner.jvm().toHandle()));
        owner.jvm().children().filter(child -> !child.equals(owner.server())).forEach(ProcessHandle::destroyForcibly);
        owner.jvm().destroyForcibly();
        Deadline.await("the JVM ends", () -> !owner.jvm().isAlive());
    }

    /** The class path copied to where every user can read it, less what is not for this machine. */
    private String readableClassPath() throws IOException {
        Path target = open(Files.createDirectory(folder.resolve("classpath")), "rwxr-xr-x");
        List<String> copies = new ArrayList<>();
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        for (int i = 0; i < entries.length; i++) {
            Path entry = Path.of(entries[i]);
            if (Files.exists(entry)) {
                Path copy = target.resolve(i + "-" + entry.getFileName());
                copyReadable(entry, copy);
                copies.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static void copyReadable(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : all.toList()) {
                Path copy = to.resolve(from.relativize(source).toString());
                open(Files.copy(source, copy), "rwxr-xr-x");
            }
        }
    }

    private static Path open(Path path, String mode) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }
}
