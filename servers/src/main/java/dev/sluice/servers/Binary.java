package dev.sluice.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A server's executable that has told its version. */
record Binary(Path executable, Version version, Origin origin) {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Asks an executable for its version; empty when it does not run here or tells none. */
    static Optional<Binary> at(Path executable, Origin origin) {
        try {
            Command.Outcome told = Command.run(LIMIT, List.of(executable.toString(), "--version"));
            return told.succeeded()
                    ? Version.in(told.output()).map(version -> new Binary(executable, version, origin))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
