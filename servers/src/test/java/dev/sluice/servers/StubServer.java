package dev.sluice.servers;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A loopback port behind which a few lines play a server, one connection after the other. */
final class StubServer implements Closeable {
    private final ServerSocket listening;

    private StubServer(ServerSocket listening) {
        this.listening = listening;
    }

    /** What the server does with a connection; it is closed afterwards. */
    interface Role {
        void play(Socket connection) throws IOException;
    }

    static StubServer playing(Role role) {
        return playing(0, role);
    }

    /** The same at a port of the caller's choice. */
    static StubServer playing(int port, Role role) {
        try {
            StubServer stub =
                    new StubServer(new ServerSocket(port, 16, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})));
            Thread thread = new Thread(() -> stub.serve(role), "stub-server");
            thread.setDaemon(true);
            thread.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    private void serve(Role role) {
        while (!listening.isClosed()) {
            try (Socket connection = listening.accept()) {
                role.play(connection);
            } catch (IOException e) {
                // The client went away, or the stub was closed: the next connection, or the end.
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
