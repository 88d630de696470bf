package dev.sluice.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Chooses a free TCP port on 127.0.0.1.
 *
 * <p>From 20,000 to 31,999, below the range that the kernel takes the ports of outgoing connections from: there, a
 * client could take the port while its server is being restarted, and even connect to itself.
 */
final class LoopbackPort {
    static final String HOST = "127.0.0.1";
    private static final int LOWEST = 20_000;
    private static final int BEYOND = 32_000;
    private static final int TRIES = 200;

    private LoopbackPort() {}

    /** A port that was free a moment ago; whoever binds it must be ready to find it taken. */
    static int free() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, BEYOND);
            if (isFree(port)) {
                return port;
            }
        }
        throw new ServerUnavailableException(
                "no free port found on " + HOST + " between " + LOWEST + " and " + (BEYOND - 1));
    }

    /** Whether a port can be bound at this moment. */
    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
