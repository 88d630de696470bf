package dev.sluice.store.postgres;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;

/** Looks into the tables behind the stores' back. */
final class Raw {
    private Raw() {}

    /** The first column of each row of the last of these statements, as text, by a session like the stores' own. */
    static Future<List<String>> rows(OpenStores stores, String... statements) {
        PostgresConfig config = PostgresConfig.of(LockConfig.without(stores.config()));
        return new Dialer(stores.vertx(), config, 1, Session.forStatements(config))
                .dial()
                .compose(connection -> {
                    Future<List<String>> rows = Future.succeededFuture(List.of());
                    for (String sql : statements) {
                        rows = rows.compose(
                                before -> connection.query(sql).execute().map(Raw::firstColumn));
                    }
                    return rows.eventually(() -> connection.close());
                });
    }

    private static List<String> firstColumn(RowSet<Row> rows) {
        List<String> values = new ArrayList<>();
        for (Row row : rows) {
            values.add(String.valueOf(row.getValue(0)));
        }
        return values;
    }
}
