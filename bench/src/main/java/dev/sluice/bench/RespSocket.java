package dev.sluice.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A plain blocking connection to Redis that counts replies: the floor that a client library is held against. */
final class RespSocket implements AutoCloseable {
    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    RespSocket(String url) throws IOException {
        URI address = URI.create(url);
        this.socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        this.out = socket.getOutputStream();
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        String user = address.getUserInfo();
        if (user != null) {
            send(command("AUTH", user.substring(user.indexOf(':') + 1)));
            skipReply();
        }
    }

    /** A command in Redis's wire form. */
    static byte[] command(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("*" + parts.length + "\r\n").getBytes(StandardCharsets.US_ASCII));
        for (String part : parts) {
            byte[] text = part.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(("$" + text.length + "\r\n").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(text);
            bytes.writeBytes(new byte[] {'\r', '\n'});
        }
        return bytes.toByteArray();
    }

    void send(byte[] commands) throws IOException {
        out.write(commands);
    }

    /** Reads one reply of any kind and throws it away; an error reply fails. */
    void skipReply() throws IOException {
        String line = line();
        switch (line.charAt(0)) {
            case '-' -> throw new IOException("Redis answered " + line);
            case '$' -> {
                int length = Integer.parseInt(line, 1, line.length(), 10);
                if (length >= 0) {
                    in.skipNBytes(length + 2L);
                }
            }
            case '*' -> {
                int elements = Integer.parseInt(line, 1, line.length(), 10);
                for (int i = 0; i < elements; i++) {
                    skipReply();
                }
            }
            default -> {}
        }
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = in.read(); c != '\r'; c = in.read()) {
            if (c < 0) {
                throw new IOException("Redis closed the connection");
            }
            text.append((char) c);
        }
        in.skipNBytes(1);
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
