package dev.sluice.store.postgres;

import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.WindowKind;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The rules of leaderboards, remembered: they name the windows of an event, and never change under one key. Whoever
 * records names the key, so rules that are out of date are noticed by the database.
 */
final class Definitions {
    private static final Sql DEFINITION = Sql.read("ranking/definition");
    private static final int MOST = 10_000;

    private final Database database;
    private final ConcurrentMap<LeaderboardId, Board> known = new ConcurrentHashMap<>();

    Definitions(Database database) {
        this.database = database;
    }

    /** A leaderboard and the key that stands for it as long as it lives. */
    record Board(long key, Leaderboard rules) {}

    /** The leaderboard as it was when last read; empty if there is none now. */
    Future<Optional<Board>> find(LeaderboardId id) {
        Board board = known.get(id);
        return board == null ? read(id) : Future.succeededFuture(Optional.of(board));
    }

    /** The leaderboard as it is; empty if there is none. */
    Future<Optional<Board>> read(LeaderboardId id) {
        return database.run(DEFINITION, id.value(), database.now())
                .map(rows -> Answers.each(rows, row -> board(id, row)).stream().findFirst())
                .onSuccess(found -> found.ifPresent(board -> remember(id, board)));
    }

    /** Notes that the leaderboard is not what it was. */
    void forget(LeaderboardId id, Board outdated) {
        known.remove(id, outdated);
    }

    private void remember(LeaderboardId id, Board board) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(id, board);
    }

    private static Board board(LeaderboardId id, Row row) {
        Map<WindowKind, Duration> retention = new EnumMap<>(WindowKind.class);
        String[] kinds = row.getArrayOfStrings("kinds");
        Long[] kept = row.getArrayOfLongs("kept");
        for (int i = 0; i < kinds.length; i++) {
            retention.put(WindowKind.valueOf(kinds[i]), Duration.ofMillis(kept[i]));
        }
        Leaderboard rules = new Leaderboard(
                id,
                Operator.valueOf(row.getString("operator")),
                ScoreOrder.valueOf(row.getString("direction")),
                TieBreak.valueOf(row.getString("ties")),
                RankStyle.valueOf(row.getString("ranks")),
                ZoneId.of(row.getString("zone")),
                retention,
                Duration.ofMillis(row.getLong("dedupe")),
                Answers.instant(row, "expires_at"));
        return new Board(row.getLong("key"), rules);
    }
}
