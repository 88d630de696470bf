package dev.sluice.servers;

import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Asks a PostgreSQL who it is, over one short connection. */
final class PostgresProbe {
    private static final String ACCEPTED = Product.POSTGRES.accepted() + " that answers at " + Product.POSTGRES.form();

    private PostgresProbe() {}

    /**
     * The version of the PostgreSQL at an address, after logging in to its database.
     *
     * @param limit the longest that connecting, and each reply, may take; whole seconds
     * @throws ServerUnavailableException when nothing listens, it is not a PostgreSQL, refuses or is too old
     */
    static Version version(ServerAddress address, Duration limit) {
        try {
            Version version = ask(address, limit);
            if (!Product.POSTGRES.accepts(version)) {
                throw address.fault("PostgreSQL " + version, Product.POSTGRES.accepted());
            }
            return version;
        } catch (SQLException e) {
            throw fault(address, limit, e);
        }
    }

    /** Whether a PostgreSQL at an address lets us in. */
    static boolean isReady(ServerAddress address, Duration limit) {
        try {
            ask(address, limit);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Opens a connection. */
    static Connection connect(ServerAddress address, Duration limit) throws SQLException {
        Properties properties = new Properties();
        String seconds = Long.toString(Math.max(1, limit.toSeconds()));
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("socketTimeout", seconds);
        properties.setProperty("loginTimeout", seconds);
        properties.setProperty("ApplicationName", "sluice");
        String user = address.user();
        if (user != null) {
            properties.setProperty("user", user);
        }
        String password = address.password();
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(jdbcUrl(address), properties);
    }

    private static Version ask(ServerAddress address, Duration limit) throws SQLException {
        try (Connection connection = connect(address, limit)) {
            String told = connection.getMetaData().getDatabaseProductVersion();
            return Version.in(told).orElseThrow(() -> new SQLException("a server_version of '" + told + "'"));
        }
    }

    private static String jdbcUrl(ServerAddress address) {
        String database =
                URLEncoder.encode(address.database(), StandardCharsets.UTF_8).replace("+", "%20");
        String query = address.query() == null ? "" : "?" + address.query();
        return "jdbc:postgresql://" + address.hostAndPort() + "/" + database + query;
    }

    private static ServerUnavailableException fault(ServerAddress address, Duration limit, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "28P01", "28000" -> address.fault("wrong user or password", "a role of the server's and its password");
            case "3D000" ->
                address.fault("there is no database '" + address.database() + "'", "a database that exists");
            case "08001" -> address.fault(unreachable(limit, e.getCause()), ACCEPTED);
            case "08006" -> address.fault("it does not answer as a PostgreSQL does (" + e.getMessage() + ")", ACCEPTED);
            default -> address.fault("it refuses: " + e.getMessage(), ACCEPTED);
        };
    }

    private static String unreachable(Duration limit, @Nullable Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return "the host is unknown";
        }
        // The driver names no cause when its own time for logging in is over.
        return cause == null || cause instanceof SocketTimeoutException
                ? "no answer within " + limit.toSeconds() + " s"
                : "not reachable (" + cause.getMessage() + ")";
    }
}
