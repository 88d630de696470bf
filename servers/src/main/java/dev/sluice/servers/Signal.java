package dev.sluice.servers;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A POSIX signal, sent with the shell's own {@code kill}. */
enum Signal {
    /** Ends at once. */
    KILL,
    /** Asks Redis to end in its orderly way. */
    TERM,
    /** Asks PostgreSQL to end in its orderly way, without waiting for its clients. */
    INT,
    /** Asks PostgreSQL to end without writing anything more, but with its shared memory freed. */
    QUIT,
    /** Freezes. */
    STOP,
    /** Lets a frozen process go on. */
    CONT;

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Sends this to processes, in the order given; one that has ended meanwhile does no harm. */
    void send(Stream<ProcessHandle> processes) {
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", "for pid; do kill -" + name() + " \"$pid\"; done; true", "sh"));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        try {
            Command.run(LIMIT, command);
        } catch (IOException e) {
            throw new ServerUnavailableException("signal " + this + " could not be sent: " + e.getMessage(), e);
        }
    }
}
