package dev.sluice.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which unpacked server binaries stay from run to run.
 *
 * <p>Each bundle has a folder named after it and the start of its SHA-256. It appears at once and whole, after the
 * whole resource was read and found to be the pinned one; two JVMs that want it at the same time wait for each other.
 */
final class BinaryCache {
    private static final Object IN_THIS_JVM = new Object();

    private final Path root;

    BinaryCache(Path root) {
        this.root = root;
    }

    /**
     * The executable of a bundle, unpacked now if it was not yet.
     *
     * @throws IOException when the resource is missing or not the pinned one, or the cache cannot be written
     */
    Path executable(Bundle bundle) throws IOException {
        Path folder = root.resolve(bundle.name() + "-" + bundle.sha256().substring(0, 12));
        synchronized (IN_THIS_JVM) {
            if (!Files.isDirectory(folder)) {
                if (!Files.isDirectory(root)) {
                    makeReadable(Files.createDirectories(root));
                }
                unpackAlone(bundle, folder);
            }
        }
        requireTrusted(folder);
        return folder.resolve(bundle.executable());
    }

    private void unpackAlone(Bundle bundle, Path folder) throws IOException {
        try (FileChannel file =
                        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = file.lock()) {
            Path unfinished = root.resolve("unfinished");
            delete(unfinished);
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(unfinished);
                unpack(bundle, unfinished);
                makeReadable(unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static void unpack(Bundle bundle, Path target) throws IOException {
        byte[] content;
        try (InputStream resource = BinaryCache.class.getResourceAsStream("/" + bundle.resource())) {
            if (resource == null) {
                throw new IOException("no resource " + bundle.resource() + " on the class path");
            }
            content = resource.readAllBytes();
        }
        String found = sha256(content);
        if (!found.equals(bundle.sha256())) {
            throw new IOException(bundle.resource() + " has SHA-256 " + found + "; accepted is " + bundle.sha256());
        }
        if (bundle.resource().endsWith(".txz")) {
            TarXz.unpack(content, target);
        } else {
            Path executable = target.resolve(bundle.executable());
            Files.write(executable, content);
            Files.setPosixFilePermissions(executable, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Another user may have made a cache in a place where all may write; what is in it is not run. */
    private static void requireTrusted(Path folder) throws IOException {
        Object owner = Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        if (!List.of(0, Files.getAttribute(Path.of("/proc/self"), "unix:uid")).contains(owner)) {
            throw new IOException(folder + " belongs to user " + owner + "; accepted is this user's own or root's");
        }
    }

    /** Others may read the binaries: root starts servers as another user. */
    private static void makeReadable(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
