package dev.sluice.store.postgres;

import dev.sluice.store.postgres.Change.Statement;
import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.function.Function;

/** Statements that take effect together or not at all, one behind the other on a connection of their own. */
final class Transaction {
    private final PgConnection connection;

    private Transaction(PgConnection connection) {
        this.connection = connection;
    }

    /** Runs the work and commits, or undoes it if it fails. */
    static Future<RowSet<Row>> run(PgConnection connection, Function<Transaction, Future<RowSet<Row>>> work) {
        return connection
                .query("BEGIN")
                .execute()
                .compose(begun -> work.apply(new Transaction(connection)))
                .compose(rows -> connection.query("COMMIT").execute().map(rows))
                .recover(fault ->
                        connection.query("ROLLBACK").execute().transform(undone -> Future.failedFuture(fault)));
    }

    /** The rows of a statement. */
    Future<RowSet<Row>> run(Statement statement) {
        return connection.preparedQuery(statement.sql().text()).execute(statement.arguments());
    }
}
