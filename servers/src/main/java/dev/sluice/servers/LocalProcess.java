package dev.sluice.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server started from a binary, in a temporary folder of its own. */
final class LocalProcess implements ServerProcess {
    private static final int PORTS_TRIED = 8;
    private static final Duration START_LIMIT = Duration.ofMinutes(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(10);

    private final Recipe recipe;
    private final Binary binary;
    private final ServerFolder folder;
    private final Demotion demotion;
    private final int port;
    private Process process;
    private boolean closed;

    private LocalProcess(
            Recipe recipe, Binary binary, ServerFolder folder, Demotion demotion, int port, Process process) {
        this.recipe = recipe;
        this.binary = binary;
        this.folder = folder;
        this.demotion = demotion;
        this.port = port;
        this.process = process;
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
                Process process = folder.launch(demotion.demoted(recipe.command(binary, folder.data(), port)));
                LocalProcess server = new LocalProcess(recipe, binary, folder, demotion, port, process);
                if (server.answers()) {
                    return server;
                }
                if (!folder.logged().contains("Address already in use")) {
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
        return process.pid();
    }

    @Override
    public synchronized boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public synchronized void restart() {
        requireOpen();
        if (process.isAlive()) {
            Signal.CONT.send(family());
            recipe.stop().send(List.of(process.pid()));
            if (!ended(STOP_LIMIT)) {
                kill();
            }
        }
        try {
            process = folder.launch(demotion.demoted(recipe.command(binary, folder.data(), port)));
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
        Signal.KILL.send(family());
        if (!ended(STOP_LIMIT)) {
            throw new ServerUnavailableException(describe() + ": still there after SIGKILL");
        }
    }

    @Override
    public synchronized void pause() {
        requireOpen();
        requireAlive();
        // The main process first: it can bring forth no more children then.
        Signal.STOP.send(List.of(process.pid()));
        Signal.STOP.send(family());
    }

    @Override
    public synchronized void resume() {
        requireOpen();
        requireAlive();
        Signal.CONT.send(family());
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

    private List<Long> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    /** Waits until the server is ready, its process has ended, or the time is over. */
    private boolean answers() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (ended(POLL)) {
                return false;
            }
            if (recipe.isReady(port, process.pid())) {
                return true;
            }
        }
        return false;
    }

    private boolean ended(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerUnavailableException(describe() + ": interrupted while waiting for it", e);
        }
    }

    private ServerUnavailableException failed() {
        List<String> lines = new ArrayList<>(folder.logged().lines().toList());
        String last = String.join("; ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
        String found = process.isAlive()
                ? "no answer within " + START_LIMIT.toSeconds() + " s"
                : "ended with " + process.exitValue();
        return new ServerUnavailableException(describe() + ": " + found + "; it wrote: " + last);
    }

    private void requireOpen() {
        if (closed) {
            throw new ServerUnavailableException(describe() + ": closed");
        }
    }

    private void requireAlive() {
        if (!process.isAlive()) {
            throw new ServerUnavailableException(describe() + ": its process has ended");
        }
    }

    private static void close(@org.jspecify.annotations.Nullable ServerFolder folder) {
        if (folder != null) {
            folder.close();
        }
    }
}
