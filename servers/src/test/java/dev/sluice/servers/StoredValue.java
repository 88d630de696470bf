package dev.sluice.servers;

import dev.sluice.servers.RespConnection.RedisRefusal;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** One value kept in a server, by a new connection for each access. */
record StoredValue(ServerAddress address) {

    static StoredValue in(RunningServer server) {
        Product product = server.url().startsWith("redis") ? Product.REDIS : Product.POSTGRES;
        return new StoredValue(ServerAddress.parse(product, "test", server.url()));
    }

    /** Keeps a value. On Redis, what is written has reached the kernel, which a kill of the process does not undo. */
    void write(int value) {
        switch (address.product()) {
            case REDIS -> redis("SET", "value", Integer.toString(value));
            case POSTGRES ->
                postgres("DROP TABLE IF EXISTS stored; CREATE TABLE stored AS SELECT " + value + " AS value");
        }
    }

    int read() {
        return switch (address.product()) {
            case REDIS -> Integer.parseInt(redis("GET", "value"));
            case POSTGRES -> postgres("SELECT value FROM stored");
        };
    }

    /** Whether the server answers within a second. */
    boolean isAnswered() {
        return switch (address.product()) {
            case REDIS -> {
                try {
                    RedisProbe.version(address, Duration.ofSeconds(1));
                    yield true;
                } catch (ServerUnavailableException e) {
                    yield false;
                }
            }
            case POSTGRES -> PostgresProbe.isReady(address, Duration.ofSeconds(1));
        };
    }

    /** A setting as the server itself tells it. */
    String setting(String name) {
        try (Connection connection = PostgresProbe.connect(address, Duration.ofSeconds(10));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + name)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String redis(String... command) {
        try (RespConnection redis = new RespConnection(address.host(), address.port(), Duration.ofSeconds(10))) {
            String password = address.password();
            if (password != null) {
                redis.call("AUTH", password);
            }
            return redis.call(command);
        } catch (IOException | RedisRefusal e) {
            throw new AssertionError(e);
        }
    }

    private int postgres(String sql) {
        try (Connection connection = PostgresProbe.connect(address, Duration.ofSeconds(10));
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return 0;
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
