package dev.sluice.store.inmemory.ranking;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.PageResult;
import dev.sluice.core.ranking.RankResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.store.CreateResult;
import dev.sluice.store.inmemory.aggregate.Aggregates;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Optional;

/** Leaderboards in memory; recording, ranks and pages take logarithmic time, and a page the time of its length. */
public final class InMemoryLeaderboardStore implements LeaderboardStore {
    private static final int MOST_NEIGHBOURS = (MAX_PAGE - 1) / 2;

    private final Aggregates<LeaderboardId, Board> boards;

    /** An empty store that goes by that clock. */
    public InMemoryLeaderboardStore(InstantSource clock) {
        this.boards = new Aggregates<>(clock);
    }

    @Override
    public Future<CreateResult> create(Leaderboard leaderboard) {
        return Future.succeededFuture(boards.create(leaderboard.id(), new Board(leaderboard)));
    }

    @Override
    public Future<RecordResult> record(LeaderboardId id, ScoreEvent event) {
        Optional<Board> board = boards.find(id);
        return Future.succeededFuture(
                board.isPresent() ? board.get().record(event, boards.now()) : new UnknownLeaderboard());
    }

    @Override
    public Future<RecordResult> remove(LeaderboardId id, EventId event, MemberId member) {
        Optional<Board> board = boards.find(id);
        return Future.succeededFuture(
                board.isPresent() ? board.get().remove(event, member, boards.now()) : new UnknownLeaderboard());
    }

    @Override
    public Future<PageResult> page(LeaderboardId id, Window window, long offset, int limit) {
        try {
            checkStretch(offset, limit);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        Optional<Board> board = boards.find(id);
        return Future.succeededFuture(
                board.isPresent() ? board.get().page(window, offset, limit, boards.now()) : new UnknownLeaderboard());
    }

    @Override
    public Future<PageResult> byScore(
            LeaderboardId id, Window window, long lowest, long highest, long offset, int limit) {
        try {
            checkStretch(offset, limit);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        Optional<Board> board = boards.find(id);
        return Future.succeededFuture(
                board.isPresent()
                        ? board.get().byScore(window, lowest, highest, offset, limit, boards.now())
                        : new UnknownLeaderboard());
    }

    @Override
    public Future<RankResult> rankOf(LeaderboardId id, Window window, MemberId member) {
        Optional<Board> board = boards.find(id);
        return Future.succeededFuture(
                board.isPresent() ? board.get().rankOf(window, member, boards.now()) : new UnknownLeaderboard());
    }

    @Override
    public Future<AroundResult> around(LeaderboardId id, Window window, MemberId member, int each) {
        try {
            Require.inRange("each", each, 0, MOST_NEIGHBOURS);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        Optional<Board> board = boards.find(id);
        return Future.succeededFuture(
                board.isPresent() ? board.get().around(window, member, each, boards.now()) : new UnknownLeaderboard());
    }

    @Override
    public Future<ScoresResult> scores(LeaderboardId id, Window window) {
        Optional<Board> board = boards.find(id);
        return Future.succeededFuture(
                board.isPresent() ? board.get().scores(window, boards.now()) : new UnknownLeaderboard());
    }

    @Override
    public Future<Optional<Leaderboard>> definition(LeaderboardId id) {
        return Future.succeededFuture(boards.find(id).map(Board::definition));
    }

    private static void checkStretch(long offset, int limit) {
        Require.inRange("offset", offset, 0, Long.MAX_VALUE);
        Require.inRange("limit", limit, 1, MAX_PAGE);
    }
}
