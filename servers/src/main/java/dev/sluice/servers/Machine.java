package dev.sluice.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What of a machine decides where a server comes from.
 *
 * @param environment the environment variables
 * @param root the folder that absolute places such as {@code /usr/lib/postgresql} are looked up in
 * @param temporary the folder that the data of our servers goes to
 */
record Machine(Map<String, String> environment, Path root, Path temporary) {
    private static final Path UNIX_ROOT = Path.of("/");

    Machine {
        environment = Map.copyOf(environment);
    }

    /** The machine this JVM runs on. */
    static Machine current() {
        return new Machine(System.getenv(), UNIX_ROOT, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** A variable that is set and not blank. */
    Optional<String> variable(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    /** An absolute place such as {@code /usr/bin}, below {@link #root()}. */
    Path place(String absolute) {
        return root.resolve(absolute.substring(1));
    }

    /**
     * Where unpacked binaries stay from run to run: {@code SLUICE_HOME}, else {@code sluice} in
     * {@code XDG_CACHE_HOME}, else {@code /var/cache/sluice} for root (whose home other users, to whom servers are
     * handed over, cannot enter), else {@code ~/.cache/sluice}.
     */
    Path cache() {
        return variable("SLUICE_HOME")
                .map(Path::of)
                .or(() -> variable("XDG_CACHE_HOME").map(folder -> Path.of(folder, "sluice")))
                .orElseGet(() -> isRoot()
                        ? place("/var/cache/sluice")
                        : Path.of(System.getProperty("user.home"), ".cache", "sluice"))
                .toAbsolutePath();
    }

    /** Whether this is Linux, the one system on which we start processes of our own. */
    static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    /** The processor, in the words of Debian: {@code amd64}, {@code arm64}, or as Java calls it. */
    static String architecture() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "x86_64" -> "amd64";
            case "aarch64" -> "arm64";
            default -> name;
        };
    }

    /** Whether this JVM runs as root, as which PostgreSQL refuses to run. */
    static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
