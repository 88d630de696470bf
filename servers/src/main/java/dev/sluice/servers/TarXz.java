package dev.sluice.servers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** A {@code .tar.xz} archive. */
final class TarXz {
    private static final int EXECUTABLE = 0100;

    private TarXz() {}

    /** Unpacks folders, files and links into a folder; an entry that would lie outside it is refused. */
    static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("the archive's entry " + entry.getName() + " lies outside of it");
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            createFolder(path);
            return;
        }
        createFolder(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        if (!entry.isFile() || entry.isLink()) {
            throw new IOException("the archive's entry " + entry.getName() + " is of a kind not expected");
        }
        Files.copy(tar, path);
        setMode(path, (entry.getMode() & EXECUTABLE) != 0);
    }

    /** Archives may leave folders to be understood. */
    private static void createFolder(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            createFolder(folder.getParent());
            Files.createDirectory(folder);
            setMode(folder, true);
        }
    }

    private static void setMode(Path path, boolean executable) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
