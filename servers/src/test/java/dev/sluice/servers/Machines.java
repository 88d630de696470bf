package dev.sluice.servers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Machines for tests: no address in the environment, no Docker, and only what is installed on purpose. */
final class Machines {
    /** Unpacked once for all tests of a build, and gone with {@code mvn clean}. */
    static final Path CACHE = Path.of("target", "servers-cache").toAbsolutePath();

    private Machines() {}

    /** A machine with nothing installed below {@code root}. */
    static Machine bare(Path root, Path temporary) {
        return with(root, temporary, Map.of());
    }

    static Machine with(Path root, Path temporary, Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(Map.of("SLUICE_HOME", CACHE.toString()));
        all.putAll(environment);
        return new Machine(all, root, temporary);
    }
}
