package dev.sluice.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * A PostgreSQL of ours: on loopback TCP alone, with a password, and as durable as PostgreSQL is by default
 * ({@code fsync} and {@code synchronous_commit} on), so that what is measured on it means something.
 *
 * @param password the superuser's
 */
record PostgresRecipe(String password) implements Recipe {
    static final String NAME = "sluice";
    private static final String DUPLICATE_DATABASE = "42P04";
    private static final Duration INIT_LIMIT = Duration.ofMinutes(2);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);

    @Override
    public Product product() {
        return Product.POSTGRES;
    }

    @Override
    public Signal stop() {
        return Signal.INT;
    }

    @Override
    public Signal end() {
        return Signal.QUIT;
    }

    @Override
    public void prepare(Binary binary, ServerFolder folder, Demotion demotion) throws IOException {
        Path data = folder.data();
        Path secret = folder.path().resolve("secret");
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, password);
        demotion.handOver(secret);
        folder.run(
                INIT_LIMIT,
                demotion.demoted(List.of(
                        binary.executable().resolveSibling("initdb").toString(),
                        "--pgdata=" + data,
                        "--username=" + NAME,
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync")));
        Files.delete(secret);
        // Dynamic shared memory as files in the data folder goes when the folder goes, also after a kill.
        Files.writeString(data.resolve("postgresql.conf"), """

                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                max_connections = 200
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                dynamic_shared_memory_type = mmap
                timezone = 'UTC'
                log_timezone = 'UTC'
                """, StandardOpenOption.APPEND);
    }

    @Override
    public List<String> command(Binary binary, Path data, int port) {
        return List.of(binary.executable().toString(), "-D", data.toString() + "/", "-p", Integer.toString(port));
    }

    @Override
    public ServerAddress address(int port) {
        return ServerAddress.local(Product.POSTGRES, port, NAME, password, NAME);
    }

    /** A stranger who took the port would not know the password. */
    @Override
    public boolean isReady(int port, long pid) {
        return PostgresProbe.isReady(address(port), ANSWER_LIMIT) || createDatabase(port);
    }

    private boolean createDatabase(int port) {
        ServerAddress first = ServerAddress.local(Product.POSTGRES, port, NAME, password, "postgres");
        try (Connection connection = PostgresProbe.connect(first, INIT_LIMIT);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + NAME);
            return true;
        } catch (SQLException e) {
            return DUPLICATE_DATABASE.equals(e.getSQLState());
        }
    }
}
