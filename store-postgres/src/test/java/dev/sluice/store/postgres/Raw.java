package dev.sluice.store.postgres;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;

/** Looks into the tables behind the stores' back. */
final class Raw {
    private Raw() {}

    /** The first column of each row, as text, by a session like the stores' own. */
    static Future<List<String>> rows(OpenStores stores, String sql) {
        PostgresConfig config = PostgresConfig.of(stores.config());
        return new Dialer(stores.vertx(), config, 1, Session.forStatements(config))
                .dial()
                .compose(connection -> connection
                        .query(sql)
                        .execute()
                        .map(rows -> {
                            List<String> values = new ArrayList<>();
                            for (Row row : rows) {
                                values.add(String.valueOf(row.getValue(0)));
                            }
                            return values;
                        })
                        .eventually(() -> connection.close()));
    }
}
