package dev.sluice.servers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

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

    /** Whether a PostgreSQL at an address lets us in and answers. */
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
        try (Connection connection = connect(address, limit);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW server_version")) {
            row.next();
            String told = String.valueOf(row.getString(1));
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
            case "28P01", "28000" -> address.fault("wrong user or password", Product.POSTGRES.form());
            case "3D000" ->
                address.fault("there is no database '" + address.database() + "'", "a database that exists");
            case "08001", "08004" -> address.fault("not reachable (" + cause(e) + ")", ACCEPTED);
            case "08006" -> address.fault("no answer of a PostgreSQL within " + limit.toSeconds() + " s", ACCEPTED);
            default -> address.fault("it refuses: " + e.getMessage(), ACCEPTED);
        };
    }

    private static String cause(SQLException e) {
        return e.getCause() == null
                ? "connection refused"
                : String.valueOf(e.getCause().getMessage());
    }
}
