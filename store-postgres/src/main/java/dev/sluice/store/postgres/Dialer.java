package dev.sluice.store.postgres;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.internal.SqlConnectionInternal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Opens connections within a time limit, and ends those whose server does not answer any more. */
final class Dialer {
    private final Vertx vertx;
    private final PgConnectOptions options;
    private final Duration limit;

    /** Dials with those run-time parameters of the server set for the session. */
    Dialer(Vertx vertx, PostgresConfig config, int pipelining, Map<String, String> parameters) {
        this.vertx = vertx;
        this.limit = config.connectTimeout();
        PostgresAddress address = config.address();
        this.options = new PgConnectOptions()
                .setHost(address.host())
                .setPort(address.port())
                .setDatabase(address.database())
                .setUser(address.user())
                .setPassword(address.password())
                .setPipeliningLimit(pipelining)
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheSqlLimit(16_384);
        parameters.forEach(options::addProperty);
    }

    /** A connection; one that comes too late is ended. */
    Future<PgConnection> dial() {
        Future<PgConnection> dialled = PgConnection.connect(vertx, options);
        Future<PgConnection> inTime = dialled.timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        inTime.onFailure(tooLate -> dialled.onSuccess(Dialer::hangUp));
        return inTime;
    }

    /**
     * Ends a connection at once. Its own {@code close} waits for the answers that are due, which a frozen server never
     * sends; so the socket is closed beneath it.
     */
    static void hangUp(PgConnection connection) {
        if (connection instanceof SqlConnectionInternal internal
                && internal.unwrap().unwrap() instanceof SocketConnectionBase socket) {
            var unused = socket.socket().channelHandlerContext().close();
        } else {
            connection.close();
        }
    }
}
