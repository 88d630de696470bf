package dev.sluice.cli.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The folder that result files go to. Files appear whole or not at all. Folders that were made for it go away again when
 * it is closed and nothing was written.
 */
public final class ResultFolder implements AutoCloseable {
    private final Path folder;
    private final Deque<Path> made;
    private boolean closed;

    private ResultFolder(Path folder, Deque<Path> made) {
        this.folder = folder;
        this.made = made;
    }

    /**
     * The folder, made if it is missing.
     *
     * @throws EnvironmentException if files cannot be written there
     */
    public static ResultFolder at(Path folder) {
        Deque<Path> made = new ArrayDeque<>();
        try {
            make(folder.toAbsolutePath().normalize(), made);
            Files.delete(Files.createTempFile(folder, ".sluice-", ".tmp"));
        } catch (IOException e) {
            remove(made);
            throw unwritable(folder, e);
        }
        return new ResultFolder(folder, made);
    }

    /**
     * Writes a file.
     *
     * @param name the file's name; where there is one already, a number is added
     * @param ending what follows the name and the number, {@code .json} for instance
     * @throws EnvironmentException if that fails, or the folder has been closed
     */
    public synchronized Path write(String name, String ending, String text) {
        if (closed) {
            throw new IllegalStateException(folder + " is closed");
        }
        try {
            Path part = Files.createTempFile(folder, ".sluice-", ".tmp");
            try {
                Files.writeString(part, text);
                return Files.move(part, free(name, ending), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** No file is written any more, and folders made in vain are removed. Closing again changes nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            remove(made);
        }
    }

    private Path free(String name, String ending) {
        Path file = folder.resolve(name + ending);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(name + "-" + n + ending);
        }
        return file;
    }

    private static void make(Path folder, Deque<Path> made) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            make(parent, made);
        }
        Files.createDirectory(folder);
        made.push(folder);
    }

    /** Removes folders, the innermost first, as long as they are empty. */
    private static void remove(Deque<Path> made) {
        try {
            while (!made.isEmpty()) {
                Files.delete(made.pop());
            }
        } catch (IOException notEmpty) {
            made.clear();
        }
    }

    private static EnvironmentException unwritable(Path folder, IOException e) {
        return new EnvironmentException(
                "--out: '" + folder + "' cannot be written to (" + reason(e) + "); expected a folder that can", e);
    }

    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "a file is in the way";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null
                ? e.getClass().getSimpleName()
                : reason.lines().findFirst().orElse("");
    }
}
