package dev.sluice.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How a server is started so that it does not run as root, which PostgreSQL refuses to.
 *
 * <p>For an ordinary user there is nothing to do. Root hands the server over to the user {@code nobody}; where that
 * user cannot reach the binary or the data (a folder above is closed, or the container knows no such user), it starts
 * the server in a user namespace of its own, where it holds none of root's powers.
 *
 * @param prefix the words before the server's own command
 * @param uid the user id that the server's files must belong to
 */
record Demotion(List<String> prefix, int uid) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Demotion NONE = new Demotion(List.of(), ROOT);
    private static final List<Demotion> WAYS = List.of(
            new Demotion(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"), NOBODY),
            new Demotion(List.of("unshare", "--user", "--"), ROOT));

    /**
     * The first way that lets a binary be run and a folder be written, which is handed over by it.
     *
     * @throws ServerUnavailableException when we are root and no way is open
     */
    static Demotion of(Path executable, Path folder) throws IOException {
        if (!Machine.isRoot()) {
            return NONE;
        }
        for (Demotion way : WAYS) {
            way.handOver(folder);
            if (way.reaches(executable, folder)) {
                return way;
            }
        }
        throw new ServerUnavailableException("as root, " + executable
                + " can be started neither as nobody (setpriv) nor in a user namespace (unshare);"
                + " accepted is one of the two, or an ordinary user");
    }

    /** Gives a file or folder to the user that the server runs as. */
    void handOver(Path file) throws IOException {
        if (Machine.isRoot()) {
            Files.setAttribute(file, "unix:uid", uid);
        }
    }

    /** The server's command with the prefix before it. */
    List<String> demoted(List<String> command) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(command);
        return words;
    }

    private boolean reaches(Path executable, Path folder) {
        String check = "test \"$(id -u)\" != 0 && test -x \"$0\" && test -w \"$1\"";
        try {
            return Command.run(LIMIT, demoted(List.of("sh", "-c", check, executable.toString(), folder.toString())))
                    .succeeded();
        } catch (IOException e) {
            return false;
        }
    }
}
