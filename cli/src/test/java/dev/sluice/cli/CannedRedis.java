package dev.sluice.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Something on a port of this machine that answers whatever it hears with the same text. */
final class CannedRedis implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final byte[] answer;

    private CannedRedis(String answer) throws IOException {
        this.answer = answer.getBytes(StandardCharsets.UTF_8);
        Thread thread = new Thread(this::serve, "canned-redis");
        thread.setDaemon(true);
        thread.start();
    }

    /** Tells, when it is asked for its INFO, that version. */
    static CannedRedis ofVersion(String version) throws IOException {
        String info = "# Server\r\nredis_version:" + version + "\r\n";
        return new CannedRedis("$" + info.length() + "\r\n" + info + "\r\n");
    }

    /** Gives that answer. */
    static CannedRedis answering(String text) throws IOException {
        return new CannedRedis(text);
    }

    String url() {
        return "redis://127.0.0.1:" + listening.getLocalPort();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket caller = listening.accept()) {
                byte[] request = new byte[1_024];
                while (caller.getInputStream().read(request) > 0) {
                    caller.getOutputStream().write(answer);
                }
            } catch (IOException gone) {
                // The caller has hung up, or this is closed.
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
