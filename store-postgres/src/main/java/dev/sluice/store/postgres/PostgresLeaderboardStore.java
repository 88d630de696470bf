package dev.sluice.store.postgres;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.RequestId;
import dev.sluice.core.Require;
import dev.sluice.core.batch.BatchLimits;
import dev.sluice.core.batch.Batcher;
import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.HistoryResult;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.MovementResult;
import dev.sluice.core.ranking.PageResult;
import dev.sluice.core.ranking.RankResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Scores;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;

/**
 * Leaderboards in PostgreSQL. Events of one leaderboard travel together; its row lock puts all changes in order.
 *
 * <p>Recording, and the first members of a window, cost the same however many members there are. A rank is counted on an
 * index, as are the members before a page or around a member: that takes time in proportion to the rank.
 *
 * <p>Event ids are forgotten once they are past the dedupe time, twice as many with each batch as it brings.
 */
final class PostgresLeaderboardStore implements LeaderboardStore {
    private static final Sql CREATE = Sql.read("ranking/create");
    private static final Sql REMOVE = Sql.read("ranking/remove");
    private static final Sql PAGE = Sql.read("ranking/page");
    private static final Sql BY_SCORE = Sql.read("ranking/by_score");
    private static final Sql RANK_OF = Sql.read("ranking/rank_of");
    private static final Sql AROUND = Sql.read("ranking/around");
    private static final Sql SCORES = Sql.read("ranking/scores");
    private static final Sql MOVEMENT = Sql.read("ranking/movement");
    private static final Sql HISTORY = Sql.read("ranking/history");
    private static final int MAX_EACH = 499;

    private final Database database;
    private final Definitions definitions;
    private final Batcher<LeaderboardId, ScoreEvent, RecordResult> records;
    private final Snapshots snapshots;

    PostgresLeaderboardStore(Database database, BatchLimits limits) {
        this.database = database;
        this.definitions = new Definitions(database);
        this.records = new Batcher<>(limits, new Recording(database, definitions));
        this.snapshots = new Snapshots(database, definitions);
    }

    @Override
    public Future<CreateResult> create(Leaderboard board) {
        return database.run(
                        CREATE,
                        board.id().value(),
                        database.now(),
                        board.operator().name(),
                        board.order().name(),
                        board.ties().name(),
                        board.ranks().name(),
                        board.zone().getId(),
                        board.retention().keySet().stream().map(Enum::name).toArray(String[]::new),
                        board.retention().values().stream()
                                .map(Duration::toMillis)
                                .toArray(Long[]::new),
                        board.dedupe().toMillis(),
                        board.expiresAt().toEpochMilli())
                .map(rows -> Answers.created(rows, board.expiresAt()));
    }

    @Override
    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
        return records.submit(leaderboard, event);
    }

    @Override
    public Future<RecordResult> remove(LeaderboardId leaderboard, EventId event, MemberId member) {
        return database.run(REMOVE, leaderboard.value(), database.now(), event.value(), member.value())
                .map(rows -> BoardRows.removed(rows.iterator().next()));
    }

    @Override
    public Future<PageResult> page(LeaderboardId leaderboard, Window window, long offset, int limit) {
        try {
            checkStretch(offset, limit);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return database.run(PAGE, leaderboard.value(), database.now(), window.label(), offset, limit)
                .map(BoardRows::page);
    }

    @Override
    public Future<PageResult> byScore(
            LeaderboardId leaderboard, Window window, long lowest, long highest, long offset, int limit) {
        try {
            checkStretch(offset, limit);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return database.run(
                        BY_SCORE,
                        leaderboard.value(),
                        database.now(),
                        window.label(),
                        nearScores(lowest),
                        nearScores(highest),
                        offset,
                        limit)
                .map(BoardRows::page);
    }

    @Override
    public Future<RankResult> rankOf(LeaderboardId leaderboard, Window window, MemberId member) {
        return database.run(RANK_OF, leaderboard.value(), database.now(), window.label(), member.value())
                .map(BoardRows::rank);
    }

    @Override
    public Future<AroundResult> around(LeaderboardId leaderboard, Window window, MemberId member, int each) {
        try {
            Require.inRange("each", each, 0, MAX_EACH);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return database.run(AROUND, leaderboard.value(), database.now(), window.label(), member.value(), each)
                .map(BoardRows::around);
    }

    @Override
    public Future<ScoresResult> scores(LeaderboardId leaderboard, Window window) {
        return database.run(SCORES, leaderboard.value(), database.now(), window.label(), MAX_SCORES)
                .map(BoardRows::scores);
    }

    @Override
    public Future<SnapshotResult> snapshot(LeaderboardId leaderboard, Window window, RequestId request, int depth) {
        try {
            Require.inRange("depth", depth, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return snapshots.take(leaderboard, window, request, depth);
    }

    @Override
    public Future<MovementResult> movement(LeaderboardId leaderboard, Window window, int limit) {
        try {
            Require.inRange("limit", limit, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return database.run(MOVEMENT, leaderboard.value(), database.now(), window.label(), limit)
                .map(SnapshotRows::moves);
    }

    @Override
    public Future<HistoryResult> history(LeaderboardId leaderboard, Window window, MemberId member) {
        return database.run(HISTORY, leaderboard.value(), database.now(), window.label(), member.value())
                .map(rows -> SnapshotRows.history(rows, member));
    }

    @Override
    public Future<Optional<Leaderboard>> definition(LeaderboardId leaderboard) {
        return definitions.read(leaderboard).map(found -> found.map(Definitions.Board::rules));
    }

    private static void checkStretch(long offset, int limit) {
        Require.inRange("offset", offset, 0, Long.MAX_VALUE);
        Require.inRange("limit", limit, 1, MAX_PAGE);
    }

    /** The bound itself, or one just outside of all scores in its stead, so that its negative is a number too. */
    private static long nearScores(long bound) {
        return Math.max(-Scores.MAX - 1, Math.min(Scores.MAX + 1, bound));
    }
}
