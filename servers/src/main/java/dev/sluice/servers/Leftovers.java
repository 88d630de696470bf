package dev.sluice.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders, and perhaps processes, of JVMs that died together with the wardens of their servers. */
final class Leftovers {
    private Leftovers() {}

    /**
     * Ends and removes what dead JVMs of this user left in a temporary folder. What is in use, belongs to someone
     * else or cannot be told is left alone.
     */
    static void remove(Path temporary) {
        Path all = temporary.toAbsolutePath();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, ServerFolder.PREFIX + "*")) {
            for (Path folder : folders) {
                if (!ServerFolder.isOpen(folder) && isMine(folder)) {
                    removeUnlessOwned(folder);
                }
            }
        } catch (IOException e) {
            // A temporary folder that cannot be listed fails where it is written to, with a message of its own.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isMine(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(folder.resolve(ServerFolder.OWNER), LinkOption.NOFOLLOW_LINKS)
                && Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS)
                        .equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    private static void removeUnlessOwned(Path folder) throws InterruptedException {
        try (FileChannel owner = FileChannel.open(folder.resolve(ServerFolder.OWNER), StandardOpenOption.WRITE);
                FileLock lock = owner.tryLock()) {
            if (lock != null) {
                ServerFolder.clear(folder);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Someone else is removing it at this moment, or it is out of reach: it is not ours to settle.
        }
    }
}
