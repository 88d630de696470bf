package dev.sluice.store.postgres;

import dev.sluice.core.store.BackendException;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The numbered changes that make and alter the schema; the only part that blocks and that uses JDBC. */
final class Migrations {
    private Migrations() {}

    /** Runs those that the schema has not had yet, and says how many; call it on a worker. */
    static int run(PostgresConfig config, Duration patience) {
        PostgresAddress address = config.address();
        try {
            return Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(address.jdbcUrl(), address.user(), address.password())
                    .jdbcProperties(Map.of(
                            "ApplicationName", "sluice",
                            "connectTimeout", seconds(config.connectTimeout()),
                            "socketTimeout", seconds(patience)))
                    .schemas(config.schema())
                    .defaultSchema(config.schema())
                    .locations("classpath:dev/sluice/store/postgres/migrations")
                    .placeholderReplacement(false)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failed) {
            String said = String.valueOf(failed.getMessage()).strip().replaceAll("\\s+", " ");
            throw new BackendException(
                    "PostgreSQL at " + address + ": schema " + config.schema() + " cannot be brought up to date: "
                            + said,
                    failed);
        }
    }

    private static String seconds(Duration duration) {
        return Long.toString(Math.max(1, duration.toSeconds()));
    }
}
