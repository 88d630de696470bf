package dev.sluice.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the server binaries that are installed on a machine. */
final class InstalledBinaries {
    private static final List<String> REDIS_PLACES = List.of("/usr/bin", "/usr/local/bin", "/opt/redis/bin");
    private static final Comparator<Path> BY_MAJOR_VERSION = Comparator.comparing(
            folder -> Version.in(String.valueOf(folder.getFileName())).orElseGet(() -> new Version(0, 0, "")));

    private InstalledBinaries() {}

    /** The executables of a product: those on the PATH first, then those in the usual places, newest first. */
    static List<Path> of(Product product, Machine machine) {
        return switch (product) {
            case REDIS ->
                Stream.concat(searched(machine), REDIS_PLACES.stream().map(machine::place))
                        .map(folder -> folder.resolve("redis-server"))
                        .filter(Files::isExecutable)
                        .distinct()
                        .toList();
            case POSTGRES ->
                Stream.concat(searched(machine), postgresPlaces(machine).stream())
                        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                        .map(folder -> folder.resolve("postgres"))
                        .filter(Files::isExecutable)
                        .distinct()
                        .toList();
        };
    }

    private static Stream<Path> searched(Machine machine) {
        return machine.variable("PATH").stream()
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** As Debian and as Red Hat lay them out: {@code /usr/lib/postgresql/15/bin}, {@code /usr/pgsql-15/bin}. */
    private static List<Path> postgresPlaces(Machine machine) {
        List<Path> folders = new ArrayList<>();
        addMatching(folders, machine.place("/usr/lib/postgresql"), "*");
        addMatching(folders, machine.place("/usr"), "pgsql-*");
        folders.sort(BY_MAJOR_VERSION.reversed());
        return folders.stream().map(folder -> folder.resolve("bin")).toList();
    }

    private static void addMatching(List<Path> folders, Path parent, String glob) {
        if (!Files.isDirectory(parent)) {
            return;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, glob)) {
            found.forEach(folders::add);
        } catch (IOException e) {
            // A folder that cannot be listed offers nothing.
        }
    }
}
