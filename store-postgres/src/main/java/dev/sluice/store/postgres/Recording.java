package dev.sluice.store.postgres;

import dev.sluice.core.batch.BatchCall;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.store.postgres.Definitions.Board;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Records events of one leaderboard. A batch goes to the database as one statement, which adds up each member's events;
 * it is cut where an event comes a second time, and halved where a score would leave its range, down to the one event that
 * is refused.
 */
final class Recording implements BatchCall<LeaderboardId, ScoreEvent, RecordResult> {
    private static final Sql RECORD = Sql.read("ranking/record");

    private final Database database;
    private final Definitions definitions;

    Recording(Database database, Definitions definitions) {
        this.database = database;
        this.definitions = definitions;
    }

    @Override
    public Future<List<RecordResult>> run(LeaderboardId id, List<ScoreEvent> events) {
        return definitions
                .find(id)
                .compose(found -> found.isPresent()
                        ? record(found.get(), events)
                        : Future.succeededFuture(Collections.nCopies(events.size(), new UnknownLeaderboard())));
    }

    private Future<List<RecordResult>> record(Board board, List<ScoreEvent> events) {
        int distinct = countBeforeRepeat(events);
        if (distinct < events.size()) {
            return recordInParts(board, events, distinct);
        }
        EventHits hits = new EventHits(board.rules(), events);
        return database.runBatch(
                        board.rules().id(),
                        RECORD,
                        board.key(),
                        database.now(),
                        hits.events(),
                        hits.members(),
                        hits.values(),
                        hits.labels(),
                        hits.expiries(),
                        hits.hitEvents(),
                        hits.hitWindows())
                .compose(rows -> answers(board, events, hits, rows))
                .recover(fault ->
                        Faults.isCheckViolation(fault) ? recordOutOfRange(board, events) : Future.failedFuture(fault));
    }

    private Future<List<RecordResult>> answers(Board board, List<ScoreEvent> events, EventHits hits, RowSet<Row> rows) {
        if (rows.iterator().next().getString("answer").equals("GONE")) {
            definitions.forget(board.rules().id(), board);
            return run(board.rules().id(), events);
        }
        return Future.succeededFuture(Answers.each(rows, row -> BoardRows.recorded(row, hits)));
    }

    private Future<List<RecordResult>> recordOutOfRange(Board board, List<ScoreEvent> events) {
        return events.size() == 1
                ? Future.succeededFuture(List.of(new RecordResult.ScoreOutOfRange()))
                : recordInParts(board, events, events.size() / 2);
    }

    private Future<List<RecordResult>> recordInParts(Board board, List<ScoreEvent> events, int cut) {
        return record(board, events.subList(0, cut))
                .compose(first -> record(board, events.subList(cut, events.size()))
                        .map(second -> {
                            List<RecordResult> all = new ArrayList<>(first);
                            all.addAll(second);
                            return all;
                        }));
    }

    private static int countBeforeRepeat(List<ScoreEvent> events) {
        Set<EventId> seen = new HashSet<>();
        int count = 0;
        while (count < events.size() && seen.add(events.get(count).id())) {
            count++;
        }
        return count;
    }
}
