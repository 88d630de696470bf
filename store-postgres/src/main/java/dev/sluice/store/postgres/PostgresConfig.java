package dev.sluice.store.postgres;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.core.batch.BatchLimits;
import dev.sluice.core.store.SettingsReader;
import dev.sluice.core.store.StoreConfig;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How the PostgreSQL store is set up.
 *
 * <p>Connections come in two groups. Batches of hot calls go over {@code batchConnections} pipelined ones: those of one
 * campaign, room or leaderboard always over the same, one behind the other, since each waits for that row's lock anyway;
 * so the next batch begins on the server the moment the one before is committed. The default of two serves two hot
 * aggregates at a time, which keeps two cores busy; more help where many are hot on a larger server. All other calls go
 * over {@code poolSize} connections with one call each: they wait for the disk more than for the processor, so there may
 * be more of them than cores. A store holds at most the sum of both.
 *
 * @param address which database, as whom
 * @param schema the schema that holds the tables: lower case letters, digits and underscores
 * @param connectTimeout how long connecting may take, 50 ms to 1 min
 * @param statementTimeout after how long the server gives a statement up, so that it has had no effect; half of it for one
 *     that waits for a lock; 50 ms to 5 min
 * @param callTimeout after how long a call fails whose answer has not come; longer than {@code statementTimeout}, up to 6 min
 * @param poolSize connections for calls that are not batched, 1 to 200
 * @param batchConnections connections for batches, 1 to 100
 * @param pipelining how many batches are on their way on one connection, 1 to 64
 * @param batches how hot calls are gathered
 * @param maxQueued how many statements may wait for the connections of a group, each for its share; 1 to 1,000,000
 * @param sweepInterval how often expired records are looked for, 1 s to 1 day
 */
record PostgresConfig(
        PostgresAddress address,
        String schema,
        Duration connectTimeout,
        Duration statementTimeout,
        Duration callTimeout,
        int poolSize,
        int batchConnections,
        int pipelining,
        BatchLimits batches,
        int maxQueued,
        Duration sweepInterval) {

    private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final Duration SHORTEST = Duration.ofMillis(50);

    /** Refuses a deadline that would come before the server's. */
    PostgresConfig {
        if (callTimeout.compareTo(statementTimeout) <= 0) {
            throw new InvalidInputException(
                    "postgres.callTimeout", callTimeout, "more than postgres.statementTimeout " + statementTimeout);
        }
        Require.that(
                SCHEMA.matcher(schema).matches() && !schema.startsWith("pg_"),
                "postgres.schema",
                schema,
                "1 to 63 lower case letters, digits and underscores, not beginning with a digit or pg_");
    }

    /** The set-up that the texts stand for; refuses what is unknown or out of range. */
    static PostgresConfig of(StoreConfig config) {
        SettingsReader settings = new SettingsReader(config);
        PostgresConfig read = new PostgresConfig(
                PostgresAddress.parse(
                        "postgres.url", settings.text("url", "postgresql://postgres@localhost:5432/postgres")),
                settings.text("schema", "sluice"),
                settings.duration("connectTimeout", Duration.ofSeconds(2), SHORTEST, Duration.ofMinutes(1)),
                settings.duration("statementTimeout", Duration.ofSeconds(4), SHORTEST, Duration.ofMinutes(5)),
                settings.duration("callTimeout", Duration.ofSeconds(5), SHORTEST, Duration.ofMinutes(6)),
                settings.integer("poolSize", 8, 1, 200),
                settings.integer("batchConnections", 2, 1, 100),
                settings.integer("pipelining", 4, 1, 64),
                new BatchLimits(
                        settings.integer("maxBatch", 512, 1, 10_000),
                        settings.integer("batchesInFlight", 2, 1, 64),
                        settings.integer("maxBatchQueue", 100_000, 1, 10_000_000)),
                settings.integer("maxQueued", 10_000, 1, 1_000_000),
                settings.duration("sweepInterval", Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofDays(1)));
        settings.done();
        return read;
    }
}
