package dev.sluice.servers;

/**
 * A server that runs as a process of ours, so that faults can be played on it.
 *
 * <p>Port, credentials and data stay the same through all of these. Redis writes its append-only file every second,
 * so {@link #kill()} may cost its last second of writes; PostgreSQL loses nothing that it acknowledged. Every method
 * blocks until its effect is there and throws {@link ServerUnavailableException} where it cannot be had, also after
 * {@link #close()}.
 */
public interface ServerProcess extends RunningServer {

    /** The id of the server's main process, of the latest start. */
    long pid();

    /** Whether the main process lives; a paused one does. */
    boolean isAlive();

    /** Stops the server in its orderly way if it runs, then starts it and waits until it answers. */
    void restart();

    /** Ends the server at once (SIGKILL), as a crash would; {@link #restart()} brings it back. */
    void kill();

    /** Freezes all of the server's processes (SIGSTOP): connections stay open and nothing answers. */
    void pause();

    /** Lets a paused server go on (SIGCONT). */
    void resume();
}
