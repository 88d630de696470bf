package dev.sluice.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The temporary folder of one server process, and all that is needed for both to go together.
 *
 * <p>A <em>warden</em>, a small shell script, waits for the end of its standard input, whose other end this object
 * holds. When that closes, through {@link #close()} or because the JVM has died in whichever way, it ends the process
 * named in the file {@code pid} and removes the folder. So there is one way of ending a server. The file
 * {@code owner} is locked as long as the JVM lives: a folder whose lock is free was left behind by a JVM and a warden
 * that died together, and {@link Leftovers} hands it to a new warden.
 *
 * <p>It holds {@code data}, the server's own folder; {@code log}, what the latest start wrote; {@code pid};
 * {@code end}, the signal that ends the server.
 */
final class ServerFolder implements AutoCloseable {
    static final String PREFIX = "sluice-";
    static final String OWNER = "owner";
    private static final String UNNAMED_OWNER = "owner.new";
    private static final int CLOSE_LIMIT_SECONDS = 30;

    /** All that are open in this JVM. */
    private static final Set<ServerFolder> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> OPEN.forEach(ServerFolder::close), "sluice-servers-close"));
    }

    private final Path path;
    private final FileChannel owner;
    private final Process warden;

    private ServerFolder(Path path, FileChannel owner, Process warden) {
        this.path = path;
        this.owner = owner;
        this.warden = warden;
    }

    /**
     * Makes a folder and its warden.
     *
     * @param name a word for people who see the folder's name
     * @param end what ends the server
     */
    static ServerFolder create(Path temporary, String name, Signal end) throws IOException {
        Path path = Files.createTempDirectory(
                temporary.toAbsolutePath(),
                PREFIX + name + "-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
        Process warden;
        try {
            warden = startWarden(path);
        } catch (IOException e) {
            Files.delete(path);
            throw e;
        }
        try {
            Files.createDirectory(
                    path.resolve("data"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.writeString(path.resolve("end"), end.name());
            ServerFolder folder = new ServerFolder(path, lock(path), warden);
            OPEN.add(folder);
            Files.move(path.resolve(UNNAMED_OWNER), path.resolve(OWNER));
            return folder;
        } catch (IOException e) {
            warden.getOutputStream().close();
            throw e;
        }
    }

    /** The lock on the file that is to be the owner; it is held before the file has that name, by which it is found. */
    private static FileChannel lock(Path path) throws IOException {
        FileChannel owner =
                FileChannel.open(path.resolve(UNNAMED_OWNER), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        owner.lock();
        return owner;
    }

    /** Ends the server of a folder, if it still runs, and removes the folder. */
    static void clear(Path path) throws IOException, InterruptedException {
        Process warden = startWarden(path);
        warden.getOutputStream().close();
        warden.waitFor(CLOSE_LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private static Process startWarden(Path path) throws IOException {
        try (InputStream script = ServerFolder.class.getResourceAsStream("warden.sh")) {
            String text = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            return Command.builder(List.of("setsid", "sh", "-c", text, "sluice-warden", path.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
    }

    /** Whether a folder belongs to a server of this JVM. */
    static boolean isOpen(Path path) {
        return OPEN.stream().anyMatch(folder -> folder.path.equals(path));
    }

    Path path() {
        return path;
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("log");
    }

    /**
     * Runs a command that prepares the data, known to the warden like the server itself.
     *
     * @throws IOException when it fails, or has not ended within the limit
     */
    void run(Duration limit, List<String> command) throws IOException {
        Process process = launch(command);
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException(command + " did not end within " + limit.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + command + " ran", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(command + " ended with " + process.exitValue() + ": " + logged());
        }
    }

    /**
     * Starts the server's main process, in a session of its own so that a Ctrl-C at the terminal is ours alone. The
     * process writes its id before it becomes the server: there is no moment at which the warden does not know it.
     */
    Process launch(List<String> command) throws IOException {
        List<String> words =
                new ArrayList<>(List.of("setsid", "sh", "-c", "echo $$ >\"$0/pid\" && exec \"$@\"", path.toString()));
        words.addAll(command);
        return Command.builder(words)
                .directory(path.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
    }

    /** What the latest start of the server wrote. */
    String logged() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            return "";
        }
    }

    /** Ends the server, removes the folder, and waits for both. */
    @Override
    public void close() {
        if (!OPEN.remove(this)) {
            return;
        }
        try (OutputStream input = warden.getOutputStream();
                FileChannel lock = owner) {
            input.close();
            warden.waitFor(CLOSE_LIMIT_SECONDS, TimeUnit.SECONDS);
            // Someone may have ended the warden.
            if (Files.exists(path)) {
                clear(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
