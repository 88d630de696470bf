package dev.sluice.servers;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A server's main process and its children: Redis forks to rewrite its file, PostgreSQL for each connection. */
record ProcessFamily(Process main) {
    private static final Duration CHILDREN_LIMIT = Duration.ofSeconds(2);

    boolean isAlive() {
        return main.isAlive();
    }

    /** Waits until the main process has ended; false when it has not within the limit. */
    boolean awaitEnd(Duration limit) throws InterruptedException {
        return main.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Sends a signal to the main process alone. */
    void signal(Signal signal) {
        signal.send(Stream.of(main.toHandle()));
    }

    /** Freezes all; the main process first, so that it brings forth no more children. */
    void pause() {
        signal(Signal.STOP);
        Signal.STOP.send(main.descendants());
    }

    /** Lets all go on; the children first, so that the main process finds them as it left them. */
    void resume() {
        Signal.CONT.send(main.descendants());
        signal(Signal.CONT);
    }

    /** Ends all at once, and waits for it; false when the main process is still there after the limit. */
    boolean kill(Duration limit) throws InterruptedException {
        List<ProcessHandle> children = main.descendants().toList();
        signal(Signal.KILL);
        Signal.KILL.send(children.stream());
        boolean ended = awaitEnd(limit);
        try {
            CompletableFuture.allOf(children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(CHILDREN_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // In a container without an init they stay as zombies, which hold nothing and cannot be waited for.
        }
        return ended;
    }
}
