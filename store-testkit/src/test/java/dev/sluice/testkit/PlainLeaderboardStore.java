package dev.sluice.testkit;

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
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The leaderboard port, written down as plainly as possible: one lock, and one {@link LeaderboardModel} for each. */
class PlainLeaderboardStore implements LeaderboardStore {
    private final InstantSource clock;
    private final Function<Leaderboard, LeaderboardModel> made;
    private final Map<LeaderboardId, LeaderboardModel> boards = new HashMap<>();

    PlainLeaderboardStore(InstantSource clock) {
        this(clock, rules -> new LeaderboardModel(rules, clock));
    }

    /** A store whose leaderboards are made otherwise. */
    PlainLeaderboardStore(InstantSource clock, Function<Leaderboard, LeaderboardModel> made) {
        this.clock = clock;
        this.made = made;
    }

    @Override
    public Future<CreateResult> create(Leaderboard rules) {
        return step(() -> {
            Optional<LeaderboardModel> board = board(rules.id());
            if (board.isPresent()) {
                return board.get().rules.equals(rules) ? new CreateResult.Created() : new CreateResult.Conflict();
            }
            if (!rules.expiresAt().isAfter(clock.instant())) {
                return new CreateResult.Over(rules.expiresAt());
            }
            boards.put(rules.id(), made.apply(rules));
            return new CreateResult.Created();
        });
    }

    @Override
    public Future<RecordResult> record(LeaderboardId id, ScoreEvent event) {
        return step(() -> board(id).map(board -> board.record(event)).orElseGet(UnknownLeaderboard::new));
    }

    @Override
    public Future<RecordResult> remove(LeaderboardId id, EventId event, MemberId member) {
        return step(() -> board(id).map(board -> board.remove(event, member)).orElseGet(UnknownLeaderboard::new));
    }

    @Override
    public Future<PageResult> page(LeaderboardId id, Window window, long offset, int limit) {
        return byScore(id, window, Long.MIN_VALUE, Long.MAX_VALUE, offset, limit);
    }

    @Override
    public Future<PageResult> byScore(
            LeaderboardId id, Window window, long lowest, long highest, long offset, int limit) {
        return step(() -> {
            Require.inRange("offset", offset, 0, Long.MAX_VALUE);
            Require.inRange("limit", limit, 1, MAX_PAGE);
            return board(id)
                    .<PageResult>map(board -> board.page(window, lowest, highest, offset, limit))
                    .orElseGet(UnknownLeaderboard::new);
        });
    }

    @Override
    public Future<RankResult> rankOf(LeaderboardId id, Window window, MemberId member) {
        return step(() -> board(id).map(board -> board.rankOf(window, member)).orElseGet(UnknownLeaderboard::new));
    }

    @Override
    public Future<AroundResult> around(LeaderboardId id, Window window, MemberId member, int each) {
        return step(() -> {
            Require.inRange("each", each, 0, 499);
            return board(id).map(board -> board.around(window, member, each)).orElseGet(UnknownLeaderboard::new);
        });
    }

    @Override
    public Future<ScoresResult> scores(LeaderboardId id, Window window) {
        return step(
                () -> board(id).<ScoresResult>map(board -> board.scores(window)).orElseGet(UnknownLeaderboard::new));
    }

    @Override
    public Future<SnapshotResult> snapshot(LeaderboardId id, Window window, RequestId request, int depth) {
        return step(() -> {
            Require.inRange("depth", depth, 1, MAX_PAGE);
            return board(id)
                    .map(board -> board.snapshot(window, request, depth))
                    .orElseGet(UnknownLeaderboard::new);
        });
    }

    @Override
    public Future<MovementResult> movement(LeaderboardId id, Window window, int limit) {
        return step(() -> {
            Require.inRange("limit", limit, 1, MAX_PAGE);
            return board(id).map(board -> board.movement(window, limit)).orElseGet(UnknownLeaderboard::new);
        });
    }

    @Override
    public Future<HistoryResult> history(LeaderboardId id, Window window, MemberId member) {
        return step(() -> board(id).map(board -> board.history(window, member)).orElseGet(UnknownLeaderboard::new));
    }

    @Override
    public Future<Optional<Leaderboard>> definition(LeaderboardId id) {
        return step(() -> board(id).map(board -> board.rules));
    }

    private Optional<LeaderboardModel> board(LeaderboardId id) {
        LeaderboardModel board = boards.get(id);
        if (board != null && !clock.instant().isBefore(board.rules.expiresAt())) {
            boards.remove(id);
            return Optional.empty();
        }
        return Optional.ofNullable(board);
    }

    /** Everything happens in here, one thing at a time. */
    private synchronized <T> Future<T> step(Supplier<T> work) {
        try {
            return Future.succeededFuture(work.get());
        } catch (IllegalArgumentException refused) {
            return Future.failedFuture(refused);
        }
    }
}
