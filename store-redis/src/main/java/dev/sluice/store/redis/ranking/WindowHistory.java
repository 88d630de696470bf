package dev.sluice.store.redis.ranking;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.HistoryResult;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Moved;
import dev.sluice.core.ranking.Movement;
import dev.sluice.core.ranking.MovementResult;
import dev.sluice.core.ranking.RankPoint;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Window;
import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Key;
import dev.sluice.store.redis.link.RedisLink;
import dev.sluice.store.redis.link.Reply;
import dev.sluice.store.redis.link.Script;
import dev.sluice.store.redis.link.StoreTime;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Snapshots of windows, and what is read from them. */
final class WindowHistory {
    private static final String KEPT = Integer.toString(LeaderboardStore.SNAPSHOTS);

    private final RedisLink link;
    private final StoreTime time;
    private final BoardCache boards;
    private final Function<LeaderboardId, Future<Optional<Leaderboard>>> definitions;

    /**
     * @param definitions reads a leaderboard's rules as they are
     */
    WindowHistory(
            RedisLink link,
            StoreTime time,
            BoardCache boards,
            Function<LeaderboardId, Future<Optional<Leaderboard>>> definitions) {
        this.link = link;
        this.time = time;
        this.boards = boards;
        this.definitions = definitions;
    }

    Future<SnapshotResult> snapshot(LeaderboardId id, Window window, RequestId request, int depth) {
        Leaderboard known = boards.find(id);
        if (known != null) {
            return snapshot(known, window, request, depth);
        }
        return definitions.apply(id).compose(read -> {
            if (read.isEmpty()) {
                return Future.succeededFuture(new UnknownLeaderboard());
            }
            boards.keep(read.get());
            return snapshot(read.get(), window, request, depth);
        });
    }

    private Future<SnapshotResult> snapshot(Leaderboard board, Window window, RequestId request, int depth) {
        return call(
                        Script.RANKING_SNAPSHOT,
                        board.id(),
                        window,
                        BoardRules.write(board),
                        Long.toString(board.expiryOf(window).toEpochMilli()),
                        request.value(),
                        Integer.toString(depth),
                        KEPT)
                .compose(answer -> {
                    if (!answer.isNumber()) {
                        return Future.succeededFuture(new SnapshotResult.Taken(
                                answer.number(0), Instant.ofEpochMilli(answer.number(1)), answer.number(2)));
                    }
                    boards.forget(board.id());
                    return switch (Code.of(answer.number())) {
                        case UNKNOWN -> Future.succeededFuture(new UnknownLeaderboard());
                        case OTHER_RULES -> snapshot(board.id(), window, request, depth);
                        default -> Future.failedFuture(Code.unexpected(answer));
                    };
                });
    }

    Future<MovementResult> movement(LeaderboardId id, Window window, int limit) {
        return call(Script.RANKING_MOVEMENT, id, window, Integer.toString(limit))
                .map(answer -> answer.size() == 0 ? new UnknownLeaderboard() : readMoves(answer));
    }

    private static MovementResult readMoves(Reply answer) {
        long snapshot = answer.number(0);
        List<Moved> moved = new ArrayList<>();
        for (int i = 2; i < answer.size(); i += 4) {
            Entry entry = new Entry(answer.number(i), new MemberId(answer.text(i + 2)), answer.number(i + 1));
            long before = answer.number(i + 3);
            moved.add(new Moved(entry, before == 0 ? new Movement.New() : Movement.between(before, entry.rank())));
        }
        return new MovementResult.Moves(
                snapshot,
                snapshot == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(answer.number(1))),
                moved);
    }

    Future<HistoryResult> history(LeaderboardId id, Window window, MemberId member) {
        return call(Script.RANKING_HISTORY, id, window, member.value(), KEPT)
                .map(answer -> answer.size() == 0 ? new UnknownLeaderboard() : readHistory(answer, member));
    }

    private static HistoryResult readHistory(Reply answer, MemberId member) {
        List<RankPoint> points = new ArrayList<>();
        for (int i = 1; i < answer.size(); i += 4) {
            long rank = answer.number(i + 2);
            points.add(new RankPoint(
                    answer.number(i),
                    Instant.ofEpochMilli(answer.number(i + 1)),
                    rank == 0 ? Optional.empty() : Optional.of(new Entry(rank, member, answer.number(i + 3)))));
        }
        return new HistoryResult.History(points);
    }

    private Future<Reply> call(Script script, LeaderboardId leaderboard, Window window, String... more) {
        String id = leaderboard.value();
        String label = window.label();
        List<String> arguments = new ArrayList<>(List.of(time.argument(), label));
        Collections.addAll(arguments, more);
        List<String> keys = new ArrayList<>(List.of(
                Key.BOARD.of(id),
                Key.BOARD_WINDOWS.of(id),
                Key.WINDOW.of(id, label),
                Key.WINDOW_MEMBERS.of(id, label),
                Key.WINDOW_LEVELS.of(id, label)));
        keys.addAll(Key.ofSnapshots(id, label));
        return link.call(script, keys, arguments);
    }
}
