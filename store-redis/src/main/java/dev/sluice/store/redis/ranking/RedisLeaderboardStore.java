package dev.sluice.store.redis.ranking;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.RequestId;
import dev.sluice.core.Require;
import dev.sluice.core.batch.BatchLimits;
import dev.sluice.core.batch.Batcher;
import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.HistoryResult;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.MovementResult;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.PageResult;
import dev.sluice.core.ranking.RankResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.ranking.Standing;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Unranked;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.store.CreateResult;
import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Key;
import dev.sluice.store.redis.link.RedisLink;
import dev.sluice.store.redis.link.Reply;
import dev.sluice.store.redis.link.Script;
import dev.sluice.store.redis.link.StoreTime;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaderboards on Redis; events of one leaderboard travel together, and a member's increments within a call are merged. */
public final class RedisLeaderboardStore implements LeaderboardStore {
    private static final int MOST_NEIGHBOURS = (MAX_PAGE - 1) / 2;

    private final RedisLink link;
    private final StoreTime time;
    private final BoardCache boards = new BoardCache();
    private final Batcher<LeaderboardId, ScoreEvent, RecordResult> records;
    private final WindowHistory snapshots;

    public RedisLeaderboardStore(RedisLink link, StoreTime time, BatchLimits limits) {
        this.link = link;
        this.time = time;
        this.records = new Batcher<>(limits, this::recordAll);
        this.snapshots = new WindowHistory(link, time, boards, this::definition);
    }

    @Override
    public Future<CreateResult> create(Leaderboard board) {
        String id = board.id().value();
        return labels(board.id())
                .compose(labels -> {
                    List<String> keys = boardKeys(id);
                    for (String label : labels) {
                        keys.addAll(Key.ofWindow(id, label));
                        keys.addAll(Key.ofSnapshots(id, label));
                    }
                    return link.call(Script.RANKING_CREATE, keys, createArguments(board));
                })
                .map(code -> Code.toCreateResult(code.number(), board.expiresAt()));
    }

    private List<String> createArguments(Leaderboard board) {
        return List.of(
                time.argument(),
                Long.toString(board.expiresAt().toEpochMilli()),
                BoardRules.write(board),
                "operator",
                board.operator().name(),
                "order",
                board.order().name(),
                "ties",
                board.ties().name(),
                "ranks",
                board.ranks().name(),
                "dedupe",
                Long.toString(board.dedupe().toMillis()),
                "seq",
                "0",
                "period",
                "0");
    }

    @Override
    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
        return records.submit(leaderboard, event);
    }

    private Future<List<RecordResult>> recordAll(LeaderboardId id, List<ScoreEvent> events) {
        Leaderboard known = boards.find(id);
        return known == null ? recordAfterReading(id, events) : recordBy(known, events);
    }

    private Future<List<RecordResult>> recordAfterReading(LeaderboardId id, List<ScoreEvent> events) {
        return definition(id).compose(read -> {
            if (read.isEmpty()) {
                return Future.succeededFuture(Collections.nCopies(events.size(), new UnknownLeaderboard()));
            }
            boards.keep(read.get());
            return recordBy(read.get(), events);
        });
    }

    private Future<List<RecordResult>> recordBy(Leaderboard board, List<ScoreEvent> events) {
        RecordCall call = new RecordCall(board, events);
        return link.call(Script.RANKING_RECORD, call.keys(), call.arguments(time.argument()))
                .compose(answer -> {
                    if (!answer.isNumber()) {
                        return Future.succeededFuture(call.read(answer.text()));
                    }
                    boards.forget(board.id());
                    return switch (Code.of(answer.number())) {
                        case UNKNOWN ->
                            Future.succeededFuture(Collections.nCopies(events.size(), new UnknownLeaderboard()));
                        case OTHER_RULES -> recordAfterReading(board.id(), events);
                        default -> Future.failedFuture(Code.unexpected(answer));
                    };
                });
    }

    @Override
    public Future<RecordResult> remove(LeaderboardId leaderboard, EventId event, MemberId member) {
        return labels(leaderboard).compose(labels -> {
            List<String> keys = boardKeys(leaderboard.value());
            List<String> arguments = new ArrayList<>(List.of(time.argument(), event.value(), member.value()));
            for (String label : labels) {
                keys.addAll(Key.ofWindow(leaderboard.value(), label));
                arguments.add(label);
            }
            return link.call(Script.RANKING_REMOVE, keys, arguments).compose(answer -> {
                if (!answer.isNumber()) {
                    String[] parts = answer.text().split(":", 2);
                    long seq = Long.parseLong(parts[1]);
                    return switch (Code.of(Long.parseLong(parts[0]))) {
                        case RECORDED -> Future.succeededFuture(new RecordResult.Recorded(seq));
                        case ALREADY_RECORDED -> Future.succeededFuture(new RecordResult.AlreadyRecorded(seq));
                        default -> Future.failedFuture(Code.unexpected(answer));
                    };
                }
                return switch (Code.of(answer.number())) {
                    case UNKNOWN -> Future.succeededFuture(new UnknownLeaderboard());
                    // A window was begun between the two calls; nothing has been done yet.
                    case OTHER_WINDOWS -> remove(leaderboard, event, member);
                    default -> Future.failedFuture(Code.unexpected(answer));
                };
            });
        });
    }

    @Override
    public Future<PageResult> page(LeaderboardId leaderboard, Window window, long offset, int limit) {
        try {
            checkStretch(offset, limit);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return read(Script.RANKING_PAGE, leaderboard, window, Long.toString(offset), Integer.toString(limit))
                .map(answer -> answer.size() == 0 ? new UnknownLeaderboard() : readPage(answer));
    }

    @Override
    public Future<PageResult> byScore(
            LeaderboardId leaderboard, Window window, long lowest, long highest, long offset, int limit) {
        try {
            checkStretch(offset, limit);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return read(
                        Script.RANKING_BY_SCORE,
                        leaderboard,
                        window,
                        Long.toString(lowest),
                        Long.toString(highest),
                        Long.toString(offset),
                        Integer.toString(limit))
                .map(answer -> answer.size() == 0 ? new UnknownLeaderboard() : readPage(answer));
    }

    @Override
    public Future<RankResult> rankOf(LeaderboardId leaderboard, Window window, MemberId member) {
        return read(Script.RANKING_RANK_OF, leaderboard, window, member.value()).map(answer -> {
            if (answer.isNumber()) {
                return new Unranked();
            }
            return answer.size() == 0
                    ? new UnknownLeaderboard()
                    : new Standing(answer.number(0), answer.number(1), answer.number(2), answer.number(3));
        });
    }

    @Override
    public Future<AroundResult> around(LeaderboardId leaderboard, Window window, MemberId member, int each) {
        try {
            Require.inRange("each", each, 0, MOST_NEIGHBOURS);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return read(Script.RANKING_AROUND, leaderboard, window, member.value(), Integer.toString(each))
                .map(answer -> {
                    if (answer.isNumber()) {
                        return new Unranked();
                    }
                    return answer.size() == 0 ? new UnknownLeaderboard() : readPage(answer);
                });
    }

    @Override
    public Future<ScoresResult> scores(LeaderboardId leaderboard, Window window) {
        return read(Script.RANKING_SCORES, leaderboard, window, Integer.toString(MAX_SCORES))
                .map(answer -> {
                    if (answer.size() == 0) {
                        return new UnknownLeaderboard();
                    }
                    long total = answer.number(0);
                    if (total > MAX_SCORES) {
                        return new ScoresResult.TooMany(total);
                    }
                    Map<MemberId, Long> scores = new HashMap<>();
                    for (int i = 1; i < answer.size(); i += 2) {
                        scores.put(new MemberId(answer.text(i)), answer.number(i + 1));
                    }
                    return new ScoresResult.All(scores);
                });
    }

    @Override
    public Future<SnapshotResult> snapshot(LeaderboardId leaderboard, Window window, RequestId request, int depth) {
        try {
            Require.inRange("depth", depth, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return snapshots.snapshot(leaderboard, window, request, depth);
    }

    @Override
    public Future<MovementResult> movement(LeaderboardId leaderboard, Window window, int limit) {
        try {
            Require.inRange("limit", limit, 1, MAX_PAGE);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return snapshots.movement(leaderboard, window, limit);
    }

    @Override
    public Future<HistoryResult> history(LeaderboardId leaderboard, Window window, MemberId member) {
        return snapshots.history(leaderboard, window, member);
    }

    @Override
    public Future<Optional<Leaderboard>> definition(LeaderboardId leaderboard) {
        return link.call(
                        Script.RANKING_DEFINITION, List.of(Key.BOARD.of(leaderboard.value())), List.of(time.argument()))
                .map(answer -> answer.size() == 0
                        ? Optional.empty()
                        : Optional.of(BoardRules.read(leaderboard, answer.text(1))));
    }

    /** The windows that a leaderboard of that name has, or had when it expired. */
    private Future<List<String>> labels(LeaderboardId leaderboard) {
        String id = leaderboard.value();
        return link.call(
                        Script.RANKING_WINDOWS,
                        List.of(Key.BOARD.of(id), Key.BOARD_WINDOWS.of(id)),
                        List.of(time.argument()))
                .map(answer -> {
                    List<String> labels = new ArrayList<>();
                    for (int i = 1; i < answer.size(); i++) {
                        labels.add(answer.text(i));
                    }
                    return labels;
                });
    }

    private Future<Reply> read(Script script, LeaderboardId leaderboard, Window window, String... more) {
        String id = leaderboard.value();
        List<String> arguments = new ArrayList<>(List.of(time.argument(), window.label()));
        Collections.addAll(arguments, more);
        return link.call(
                script,
                List.of(
                        Key.BOARD.of(id),
                        Key.BOARD_WINDOWS.of(id),
                        Key.WINDOW.of(id, window.label()),
                        Key.WINDOW_MEMBERS.of(id, window.label()),
                        Key.WINDOW_LEVELS.of(id, window.label())),
                arguments);
    }

    private static Page readPage(Reply answer) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i < answer.size(); i += 3) {
            entries.add(new Entry(answer.number(i), new MemberId(answer.text(i + 2)), answer.number(i + 1)));
        }
        return new Page(entries, answer.number(0));
    }

    private static List<String> boardKeys(String id) {
        return new ArrayList<>(List.of(
                Key.BOARD.of(id), Key.BOARD_WINDOWS.of(id), Key.BOARD_EVENTS_EVEN.of(id), Key.BOARD_EVENTS_ODD.of(id)));
    }

    private static void checkStretch(long offset, int limit) {
        Require.inRange("offset", offset, 0, Long.MAX_VALUE);
        Require.inRange("limit", limit, 1, MAX_PAGE);
    }
}
