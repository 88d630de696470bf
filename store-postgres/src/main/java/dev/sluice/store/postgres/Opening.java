package dev.sluice.store.postgres;

import dev.sluice.core.store.BackendException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes a database ready: sees that it can be used, then brings its schema up to date, one node at a time however many
 * start at once.
 */
final class Opening {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int OLDEST = 140_000;
    private static final Sql INSPECT = Sql.read("opening/inspect");
    private static final Sql LOCK = Sql.read("opening/lock");

    private final Vertx vertx;
    private final PostgresConfig config;

    Opening(Vertx vertx, PostgresConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /** The server's version; fails with {@link BackendException} if the database cannot be used. */
    Future<String> prepare() {
        return new Dialer(vertx, config, 1, Session.forOpening(PATIENCE))
                .dial()
                .compose(this::prepare)
                .recover(cause -> Future.failedFuture(unusable(cause)));
    }

    private Future<String> prepare(PgConnection connection) {
        // Whatever comes of it, ending the connection gives the lock back. The server keeps to the same limit for each
        // statement; this one is for a server that keeps to nothing.
        return connection
                .preparedQuery(INSPECT.text())
                .execute()
                .map(rows -> usable(rows.iterator().next()))
                .compose(version -> connection
                        .preparedQuery(LOCK.text())
                        .execute(Tuple.of(config.schema()))
                        .compose(locked -> vertx.executeBlocking(() -> Migrations.run(config, PATIENCE), false))
                        .map(version))
                .timeout(2 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .eventually(() -> {
                    Dialer.hangUp(connection);
                    return Future.succeededFuture();
                });
    }

    private String usable(Row server) {
        String version = server.getString("version");
        if (server.getInteger("number") < OLDEST) {
            throw new BackendException(
                    "PostgreSQL at " + config.address() + " is version " + version + "; accepted is 14 or newer");
        }
        String encoding = server.getString("encoding");
        if (!encoding.equals("UTF8")) {
            throw new BackendException("PostgreSQL at " + config.address() + " has a database in encoding " + encoding
                    + "; accepted is UTF8");
        }
        return version;
    }

    private BackendException unusable(Throwable cause) {
        if (cause instanceof BackendException said) {
            return said;
        }
        String found = cause instanceof PgException answer
                ? found(answer)
                : cause instanceof TimeoutException ? "no answer in time" : firstLine(cause);
        return new BackendException(
                "PostgreSQL at " + config.address() + " cannot be used as "
                        + config.address().user() + ": " + found
                        + "; accepted is PostgreSQL 14 or newer, a database that exists and a user who may make tables in it",
                cause);
    }

    private static String found(PgException answer) {
        String state = String.valueOf(answer.getSqlState());
        return switch (state) {
            case "28P01", "28000" -> "user or password refused";
            case "3D000" -> "no such database";
            default -> state + " " + answer.getErrorMessage();
        };
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.toString());
    }
}
