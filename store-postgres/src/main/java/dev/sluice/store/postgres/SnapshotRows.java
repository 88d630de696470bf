package dev.sluice.store.postgres;

import static dev.sluice.store.postgres.Answers.unexpected;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.HistoryResult;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Moved;
import dev.sluice.core.ranking.Movement;
import dev.sluice.core.ranking.MovementResult;
import dev.sluice.core.ranking.RankPoint;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.ranking.UnknownLeaderboard;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rows of the statements about snapshots say. */
final class SnapshotRows {
    private SnapshotRows() {}

    static SnapshotResult taken(Row row) {
        String answer = row.getString("answer");
        if (!answer.equals("TAKEN")) {
            throw unexpected(answer);
        }
        return new SnapshotResult.Taken(
                row.getLong("number"), Answers.instant(row, "taken_at"), row.getLong("members"));
    }

    static MovementResult moves(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return new UnknownLeaderboard();
        }
        Row first = rows.iterator().next();
        boolean compared = first.getLong("snapshot") != null;
        List<Moved> moved = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.getString("member") != null) {
                moved.add(moved(row));
            }
        }
        return new MovementResult.Moves(
                compared ? first.getLong("snapshot") : 0,
                compared ? Optional.of(Answers.instant(first, "taken_at")) : Optional.empty(),
                moved);
    }

    private static Moved moved(Row row) {
        Entry entry = new Entry(row.getLong("rank"), new MemberId(row.getString("member")), row.getLong("score"));
        Long before = row.getLong("former");
        return new Moved(entry, before == null ? new Movement.New() : Movement.between(before, entry.rank()));
    }

    static HistoryResult history(RowSet<Row> rows, MemberId member) {
        if (rows.size() == 0) {
            return new UnknownLeaderboard();
        }
        List<RankPoint> points = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.getLong("snapshot") != null) {
                Long rank = row.getLong("rank");
                points.add(new RankPoint(
                        row.getLong("snapshot"),
                        Answers.instant(row, "taken_at"),
                        rank == null ? Optional.empty() : Optional.of(new Entry(rank, member, row.getLong("score")))));
            }
        }
        return new HistoryResult.History(points);
    }
}
