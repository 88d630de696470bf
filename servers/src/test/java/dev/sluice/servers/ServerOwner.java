package dev.sluice.servers;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A program that obtains one server, prints {@code ready} with the server's process id, and holds it until it is
 * ended from outside or its standard input closes.
 *
 * <p>Arguments: {@code redis} or {@code postgres}; the folder for the server's data; optionally {@code paused}.
 */
final class ServerOwner {
    private ServerOwner() {}

    public static void main(String[] arguments) throws IOException {
        Path temporary = Path.of(arguments[1]);
        LocalServers servers = LocalServers.of(new Machine(System.getenv(), temporary, temporary));
        ServerProcess server = arguments[0].equals("redis") ? servers.redisProcess() : servers.postgresProcess();
        if (arguments.length > 2) {
            server.pause();
        }
        System.out.println("ready " + server.pid() + " " + server.describe());
        while (System.in.read() >= 0) {
            // Held until the end of input.
        }
    }
}
