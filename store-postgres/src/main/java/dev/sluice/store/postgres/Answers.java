package dev.sluice.store.postgres;

import dev.sluice.core.store.CreateResult;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the answers of several ports have in common. */
final class Answers {
    private Answers() {}

    /** The answer of making something that expires at that instant. */
    static CreateResult created(RowSet<Row> rows, Instant expiresAt) {
        String answer = rows.iterator().next().getString("answer");
        return switch (answer) {
            case "CREATED" -> new CreateResult.Created();
            case "CONFLICT" -> new CreateResult.Conflict();
            case "OVER" -> new CreateResult.Over(expiresAt);
            default -> throw unexpected(answer);
        };
    }

    /** Each row as an answer, in order. */
    static <A> List<A> each(RowSet<Row> rows, Function<Row, A> answer) {
        List<A> answers = new ArrayList<>(rows.size());
        for (Row row : rows) {
            answers.add(answer.apply(row));
        }
        return answers;
    }

    /** The instant in a column of milliseconds. */
    static Instant instant(Row row, String column) {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    static IllegalStateException unexpected(String answer) {
        return new IllegalStateException("the database answered " + answer);
    }
}
