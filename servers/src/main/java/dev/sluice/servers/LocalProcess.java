package dev.sluice.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server started from a binary, in a temporary folder of its own. */
final class LocalProcess implements ServerProcess {
    private static final int PORTS_TRIED = 8;
    private static final int LINES_SHOWN = 4;
    private static final Duration START_LIMIT = Duration.ofMinutes(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(10);

    private final Recipe recipe;
    private final Binary binary;
    private final ServerFolder folder;
    private final Demotion demotion;
    private final int port;
    private ProcessFamily processes;
    private boolean closed;

    private LocalProcess(Recipe recipe, Binary binary, ServerFolder folder, Demotion demotion, int port, Process main) {
        this.recipe = recipe;
        this.binary = binary;
        this.folder = folder;
        this.demotion = demotion;
        this.port = port;
        this.processes = new ProcessFamily(main);
    }

    /**
     * Starts a server and waits until it answers.
     *
     * @throws ServerUnavailableException when it does not; nothing is left of it then
     */
    static LocalProcess start(Recipe recipe, Binary binary, Path temporary) {
        ServerFolder folder = null;
        try {
            String name = binary.executable().getFileName().toString();
            folder = ServerFolder.create(temporary, name, recipe.end());
            Demotion demotion = Demotion.of(binary.executable(), folder.data());
            recipe.prepare(binary, folder, demotion);
            for (int i = 0; i < PORTS_TRIED; i++) {
                int port = LoopbackPort.free();
                Process main = folder.launch(demotion.demoted(recipe.command(binary, folder.data(), port)));
                LocalProcess server = new LocalProcess(recipe, binary, folder, demotion, port, main);
                if (server.answers()) {
                    return server;
                }
                if (!server.lostItsPort()) {
                    throw server.failed();
                }
            }
            throw new ServerUnavailableException(
                    recipe.product() + ": " + PORTS_TRIED + " ports on loopback were taken while it started");
        } catch (IOException e) {
            close(folder);
            throw new ServerUnavailableException(
                    binary.executable() + " cannot be started in " + temporary + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            close(folder);
            throw e;
        }
    }

    @Override
    public String url() {
        return recipe.address(port).url();
    }

    @Override
    public String version() {
        return binary.version().text();
    }

    @Override
    public Origin origin() {
        return binary.origin();
    }

    @Override
    public String describe() {
        return recipe.product() + " " + binary.version() + ", " + origin() + ", " + LoopbackPort.HOST + ":" + port;
    }

    @Override
    public synchronized long pid() {
        return processes.main().pid();
    }

    @Override
    public synchronized boolean isAlive() {
        return processes.isAlive();
    }

    @Override
    public synchronized void restart() {
        requireOpen();
        if (processes.isAlive()) {
            processes.resume();
            processes.signal(recipe.stop());
            if (!ended(STOP_LIMIT)) {
                kill();
            }
        }
        try {
            processes = new ProcessFamily(folder.launch(demotion.demoted(recipe.command(binary, folder.data(), port))));
        } catch (IOException e) {
            throw new ServerUnavailableException(describe() + ": cannot be started again: " + e.getMessage(), e);
        }
        if (!answers()) {
            throw failed();
        }
    }

    @Override
    public synchronized void kill() {
        requireOpen();
        try {
            if (!processes.kill(STOP_LIMIT)) {
                throw new ServerUnavailableException(describe() + ": still there after SIGKILL");
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public synchronized void pause() {
        requireOpen();
        requireAlive();
        processes.pause();
    }

    @Override
    public synchronized void resume() {
        requireOpen();
        requireAlive();
        processes.resume();
    }

    @Override
    public synchronized void close() {
        closed = true;
        folder.close();
    }

    @Override
    public String toString() {
        return describe();
    }

    /** Waits until the server is ready, its process has ended, or the time is over. */
    private boolean answers() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (ended(POLL)) {
                return false;
            }
            if (recipe.isReady(port, processes.main().pid())) {
                return true;
            }
        }
        return false;
    }

    private boolean ended(Duration limit) {
        try {
            return processes.awaitEnd(limit);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private ServerUnavailableException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ServerUnavailableException(describe() + ": interrupted while waiting for it", e);
    }

    /** Whether the server has ended and someone else listens at its port; their logs tell it in many ways. */
    private boolean lostItsPort() {
        return !processes.isAlive() && !LoopbackPort.isFree(port);
    }

    private ServerUnavailableException failed() {
        if (lostItsPort()) {
            return new ServerUnavailableException(describe() + ": the port was taken by someone else");
        }
        String found = processes.isAlive()
                ? "no answer within " + START_LIMIT.toSeconds() + " s"
                : "ended with " + processes.main().exitValue();
        List<String> lines = folder.logged().lines().toList();
        List<String> last = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
        return new ServerUnavailableException(describe() + ": " + found + "; it wrote: " + String.join("; ", last));
    }

    private void requireOpen() {
        if (closed) {
            throw new ServerUnavailableException(describe() + ": closed");
        }
    }

    private void requireAlive() {
        if (!processes.isAlive()) {
            throw new ServerUnavailableException(describe() + ": its process has ended");
        }
    }

    private static void close(@Nullable ServerFolder folder) {
        if (folder != null) {
            folder.close();
        }
    }
}
