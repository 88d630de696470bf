package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a PostgreSQL that was given answers, or something else in its place. */
class PostgresProbeTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int SSL_REQUEST = 80_877_103;
    private static final int GSS_REQUEST = 80_877_104;

    @Test
    void acceptsTheOldestThatIsSupported() throws IOException {
        try (StubServer stub = StubServer.playing(connection -> letIn(connection, "14.0"))) {
            assertThat(PostgresProbe.version(at(stub), LIMIT).text()).isEqualTo("14.0");
        }
    }

    @Test
    void refusesAnOlderPostgres() throws IOException {
        try (StubServer stub = StubServer.playing(connection -> letIn(connection, "13.22 (Debian 13.22-1)"))) {
            assertThatThrownBy(() -> PostgresProbe.version(at(stub), LIMIT))
                    .isInstanceOf(ServerUnavailableException.class)
                    .hasMessage("--postgres: PostgreSQL at 127.0.0.1:" + stub.port()
                            + ": PostgreSQL 13.22; accepted is PostgreSQL 14 or newer");
        }
    }

    @Test
    void refusesAServerOfAnotherProtocol() throws IOException {
        try (StubServer stub = StubServer.playing(connection -> {
            connection.getInputStream().read();
            connection.getOutputStream().write("-ERR what?\r\n".getBytes(StandardCharsets.US_ASCII));
        })) {
            assertThatThrownBy(() -> PostgresProbe.version(at(stub), LIMIT))
                    .isInstanceOf(ServerUnavailableException.class)
                    .hasMessageContaining("PostgreSQL at 127.0.0.1:" + stub.port());
        }
    }

    @Test
    void doesNotWaitLongerThanItsLimit() throws IOException {
        try (StubServer stub = StubServer.playing(
                connection -> connection.getInputStream().transferTo(OutputStream.nullOutputStream()))) {
            assertThatThrownBy(() -> PostgresProbe.version(at(stub), Duration.ofSeconds(1)))
                    .hasMessageContaining("within 1 s");
        }
    }

    private static ServerAddress at(StubServer stub) {
        return ServerAddress.parse(
                Product.POSTGRES, "--postgres", "postgresql://u:p@127.0.0.1:" + stub.port() + "/shop");
    }

    /** Trusts whoever comes, tells a version, and says yes to the settings that a client begins with. */
    private static void letIn(Socket connection, String version) throws IOException {
        DataInputStream in = new DataInputStream(connection.getInputStream());
        DataOutputStream out = new DataOutputStream(connection.getOutputStream());
        int length = in.readInt();
        int request = in.readInt();
        while (request == SSL_REQUEST || request == GSS_REQUEST) {
            out.writeByte('N');
            length = in.readInt();
            request = in.readInt();
        }
        in.readNBytes(length - 8);
        message(out, 'R', new byte[4]);
        setting(out, "server_version", version);
        setting(out, "client_encoding", "UTF8");
        setting(out, "DateStyle", "ISO, MDY");
        setting(out, "standard_conforming_strings", "on");
        message(out, 'Z', new byte[] {'I'});
        for (int type = in.read(); type >= 0 && type != 'X'; type = in.read()) {
            in.readNBytes(in.readInt() - 4);
            switch (type) {
                case 'P' -> message(out, '1', new byte[0]);
                case 'B' -> message(out, '2', new byte[0]);
                case 'E', 'Q' -> message(out, 'C', "SET\0".getBytes(StandardCharsets.US_ASCII));
                default -> out.flush();
            }
            if (type == 'S' || type == 'Q') {
                message(out, 'Z', new byte[] {'I'});
            }
        }
    }

    private static void setting(DataOutputStream out, String name, String value) throws IOException {
        message(out, 'S', (name + "\0" + value + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private static void message(DataOutputStream out, char type, byte[] body) throws IOException {
        out.writeByte(type);
        out.writeInt(body.length + 4);
        out.write(body);
    }
}
