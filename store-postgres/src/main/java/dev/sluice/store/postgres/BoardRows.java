package dev.sluice.store.postgres;

import static dev.sluice.store.postgres.Answers.unexpected;

import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.PageResult;
import dev.sluice.core.ranking.RankResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.Standing;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Unranked;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rows of the leaderboard statements say. */
final class BoardRows {
    private BoardRows() {}

    static RecordResult recorded(Row row, EventHits hits) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "RECORDED" -> new RecordResult.Recorded(row.getLong("value"));
            case "ALREADY_RECORDED" -> new RecordResult.AlreadyRecorded(row.getLong("value"));
            case "WINDOW_OVER" -> new RecordResult.WindowOver(hits.window(row.getInteger("value")));
            default -> throw unexpected(answer);
        };
    }

    static RecordResult removed(Row row) {
        String answer = row.getString("answer");
        return switch (answer) {
            case "RECORDED" -> new RecordResult.Recorded(row.getLong("value"));
            case "ALREADY_RECORDED" -> new RecordResult.AlreadyRecorded(row.getLong("value"));
            case "UNKNOWN" -> new UnknownLeaderboard();
            default -> throw unexpected(answer);
        };
    }

    static PageResult page(RowSet<Row> rows) {
        return rows.size() == 0 ? new UnknownLeaderboard() : entries(rows);
    }

    static AroundResult around(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return new UnknownLeaderboard();
        }
        Page page = entries(rows);
        return page.entries().isEmpty() ? new Unranked() : page;
    }

    static RankResult rank(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return new UnknownLeaderboard();
        }
        Row row = rows.iterator().next();
        return row.getLong("before") == null
                ? new Unranked()
                : new Standing(row.getLong("rank"), row.getLong("before"), row.getLong("score"), row.getLong("total"));
    }

    static ScoresResult scores(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return new UnknownLeaderboard();
        }
        long members = rows.iterator().next().getLong("total");
        if (members > LeaderboardStore.MAX_SCORES) {
            return new ScoresResult.TooMany(members);
        }
        Map<MemberId, Long> scores = new HashMap<>();
        for (Row row : rows) {
            if (row.getString("member") != null) {
                scores.put(new MemberId(row.getString("member")), row.getLong("score"));
            }
        }
        return new ScoresResult.All(scores);
    }

    private static Page entries(RowSet<Row> rows) {
        List<Entry> entries = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.getString("member") != null) {
                entries.add(
                        new Entry(row.getLong("rank"), new MemberId(row.getString("member")), row.getLong("score")));
            }
        }
        return new Page(entries, rows.iterator().next().getLong("total"));
    }
}
