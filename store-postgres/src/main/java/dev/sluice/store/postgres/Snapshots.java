package dev.sluice.store.postgres;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Window;
import dev.sluice.store.postgres.Definitions.Board;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;

/** Takes snapshots of windows; the leaderboard's row lock puts them in order with its events. */
final class Snapshots {
    private static final Sql SNAPSHOT = Sql.read("ranking/snapshot");

    private final Database database;
    private final Definitions definitions;

    Snapshots(Database database, Definitions definitions) {
        this.database = database;
        this.definitions = definitions;
    }

    Future<SnapshotResult> take(LeaderboardId id, Window window, RequestId request, int depth) {
        return definitions
                .find(id)
                .compose(found -> found.isPresent()
                        ? take(found.get(), window, request, depth)
                        : Future.succeededFuture(new UnknownLeaderboard()));
    }

    private Future<SnapshotResult> take(Board board, Window window, RequestId request, int depth) {
        return database.run(
                        SNAPSHOT,
                        board.key(),
                        database.now(),
                        window.label(),
                        board.rules().expiryOf(window).toEpochMilli(),
                        request.value(),
                        depth,
                        LeaderboardStore.SNAPSHOTS)
                .compose(rows -> {
                    Row row = rows.iterator().next();
                    if (row.getString("answer").equals("GONE")) {
                        definitions.forget(board.rules().id(), board);
                        return take(board.rules().id(), window, request, depth);
                    }
                    return Future.succeededFuture(SnapshotRows.taken(row));
                });
    }
}
