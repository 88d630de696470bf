package dev.sluice.servers;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One blocking connection that speaks as much of RESP 2 as it takes to ask a Redis who it is. */
final class RespConnection implements Closeable {
    private static final int LONGEST_REPLY_BYTES = 1 << 20;

    private final Socket socket = new Socket();
    private final InputStream input;

    /** Connects; this, and each reply, may take at most {@code limit}. */
    RespConnection(String host, int port, Duration limit) throws IOException {
        int limitMillis = Math.toIntExact(limit.toMillis());
        try {
            socket.connect(new InetSocketAddress(host, port), limitMillis);
            socket.setSoTimeout(limitMillis);
            socket.setTcpNoDelay(true);
            input = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** The reply as text, whether it came as a simple string, an integer or a bulk string. */
    String call(String... command) throws IOException, RedisRefusal {
        StringBuilder request =
                new StringBuilder().append('*').append(command.length).append("\r\n");
        for (String part : command) {
            request.append('$').append(part.getBytes(StandardCharsets.UTF_8).length);
            request.append("\r\n").append(part).append("\r\n");
        }
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
        String head = line();
        if (head.isEmpty()) {
            throw new ProtocolException("an empty reply");
        }
        String rest = head.substring(1);
        return switch (head.charAt(0)) {
            case '+', ':' -> rest;
            case '$' -> bulk(rest);
            case '-' -> throw new RedisRefusal(rest);
            default -> throw new ProtocolException("a reply that is not of the Redis protocol");
        };
    }

    private String bulk(String length) throws IOException {
        int bytes;
        try {
            bytes = Integer.parseInt(length);
        } catch (NumberFormatException e) {
            throw (ProtocolException) new ProtocolException("a reply of unreadable length").initCause(e);
        }
        if (bytes < 0 || bytes > LONGEST_REPLY_BYTES) {
            throw new ProtocolException("a reply of " + bytes + " bytes");
        }
        byte[] body = input.readNBytes(bytes + 2);
        if (body.length < bytes + 2) {
            throw new EOFException("the connection was closed in mid-reply");
        }
        return new String(body, 0, bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed without a reply");
            }
            if (line.length() > 4_096) {
                throw new ProtocolException("a reply that is not of the Redis protocol");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** An error reply, such as {@code NOAUTH Authentication required.} */
    static final class RedisRefusal extends Exception {
        RedisRefusal(String message) {
            super(message);
        }
    }
}
