package dev.sluice.store.inmemory.ranking;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.RequestId;
import dev.sluice.core.Require;
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
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.store.CreateResult;
import dev.sluice.store.inmemory.aggregate.Aggregates;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Leaderboards in memory; recording, ranks and pages take logarithmic time, and a page the time of its length besides.
 * Windows and event ids that are over are given back when something is recorded.
 */
public final class InMemoryLeaderboardStore implements LeaderboardStore {
    private static final int MOST_NEIGHBOURS = (MAX_PAGE - 1) / 2;
    private static final UnknownLeaderboard UNKNOWN = new UnknownLeaderboard();

    private final Aggregates<Leaderboard, Board> boards;

    /** An empty store that goes by that clock. */
    public InMemoryLeaderboardStore(InstantSource clock) {
        this.boards = new Aggregates<>(clock);
    }

    @Override
    public Future<CreateResult> create(Leaderboard leaderboard) {
        return boards.create(
                leaderboard.id().value(), leaderboard, leaderboard.expiresAt(), now -> new Board(leaderboard));
    }

    @Override
    public Future<RecordResult> record(LeaderboardId id, ScoreEvent event) {
        return boards.ask(id.value(), UNKNOWN, (board, now) -> board.record(event, now));
    }

    @Override
    public Future<RecordResult> remove(LeaderboardId id, EventId event, MemberId member) {
        return boards.ask(id.value(), UNKNOWN, (board, now) -> board.remove(event, member, now));
    }

    @Override
    public Future<PageResult> page(LeaderboardId id, Window window, long offset, int limit) {
        try {
            checkStretch(offset, limit);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return boards.ask(id.value(), UNKNOWN, (board, now) -> board.page(window, offset, limit, now));
    }

    @Override
    public Future<PageResult> byScore(
            LeaderboardId id, Window window, long lowest, long highest, long offset, int limit) {
        try {
            checkStretch(offset, limit);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return boards.ask(
                id.value(), UNKNOWN, (board, now) -> board.byScore(window, lowest, highest, offset, limit, now));
    }

    @Override
    public Future<RankResult> rankOf(LeaderboardId id, Window window, MemberId member) {
        return boards.ask(id.value(), UNKNOWN, (board, now) -> board.rankOf(window, member, now));
    }

    @Override
    public Future<AroundResult> around(LeaderboardId id, Window window, MemberId member, int each) {
        try {
            Require.inRange("each", each, 0, MOST_NEIGHBOURS);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return boards.ask(id.value(), UNKNOWN, (board, now) -> board.around(window, member, each, now));
    }

    @Override
    public Future<ScoresResult> scores(LeaderboardId id, Window window) {
        Supplier<ScoresResult> unknown = () -> UNKNOWN;
        return boards.ask(id.value(), unknown, (board, now) -> board.scores(window, now))
                .map(Supplier::get);
    }

    @Override
    public Future<SnapshotResult> snapshot(LeaderboardId id, Window window, RequestId request, int depth) {
        try {
            Require.inRange("depth", depth, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return boards.ask(id.value(), UNKNOWN, (board, now) -> board.snapshot(window, request, depth, now));
    }

    @Override
    public Future<MovementResult> movement(LeaderboardId id, Window window, int limit) {
        try {
            Require.inRange("limit", limit, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return boards.ask(id.value(), UNKNOWN, (board, now) -> board.movement(window, limit, now));
    }

    @Override
    public Future<HistoryResult> history(LeaderboardId id, Window window, MemberId member) {
        return boards.ask(id.value(), UNKNOWN, (board, now) -> board.history(window, member, now));
    }

    @Override
    public Future<Optional<Leaderboard>> definition(LeaderboardId id) {
        return boards.ask(id.value(), Optional.empty(), (board, now) -> Optional.of(board.definition()));
    }

    /** Forgets everything; later calls fail. */
    public void close() {
        boards.close();
    }

    private static void checkStretch(long offset, int limit) {
        Require.inRange("offset", offset, 0, Long.MAX_VALUE);
        Require.inRange("limit", limit, 1, MAX_PAGE);
    }
}
