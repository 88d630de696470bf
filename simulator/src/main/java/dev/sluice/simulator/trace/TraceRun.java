package dev.sluice.simulator.trace;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.WindowKind;
import dev.sluice.core.service.EventBusLeaderboardStore;
import dev.sluice.core.service.LeaderboardVerticle;
import dev.sluice.core.store.CreateResult;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.result.Asked;
import dev.sluice.simulator.result.RunResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plays a trace once, on a leaderboard of its own, through a service on the event bus. */
final class TraceRun {
    /** Longer than any store waits for its backend, so that the store's own fault is heard. */
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);
    /** How long the leaderboard is kept after the trace was played. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Vertx vertx;
    private final Trace trace;
    private final RetryRule retry;
    private final ProgressListener progress;
    private final Leaderboard board;
    private final LeaderboardStore bus;
    private final AnswerLog log;
    private final Tally tally = new Tally();

    TraceRun(Vertx vertx, Trace trace, RetryRule retry, ProgressListener progress) {
        this.vertx = vertx;
        this.trace = trace;
        this.retry = retry;
        this.progress = progress;
        this.board = boardFor(trace, Instant.now());
        this.bus = new EventBusLeaderboardStore(vertx, ANSWER_TIMEOUT);
        this.log = new AnswerLog(trace.request().files().size());
    }

    /** The most-ordered rankings of a trace: hours, days and weeks, kept however long ago they were. */
    static Leaderboard boardFor(Trace trace, Instant now) {
        Duration lasts = trace.playTime().plus(KEPT).truncatedTo(ChronoUnit.MILLIS);
        Duration year = Duration.ofDays(366);
        return new Leaderboard(
                new LeaderboardId("trace-" + UUID.randomUUID()),
                Operator.INCREMENT,
                ScoreOrder.HIGHER_IS_BETTER,
                TieBreak.FIRST_REACHED,
                RankStyle.ORDINAL,
                trace.request().zone(),
                Map.of(
                        WindowKind.HOUR, Leaderboard.MAX_RETENTION,
                        WindowKind.DAY, Leaderboard.MAX_RETENTION,
                        WindowKind.WEEK, Leaderboard.MAX_RETENTION),
                lasts.compareTo(year) < 0 ? lasts : year,
                now.truncatedTo(ChronoUnit.MILLIS).plus(lasts));
    }

    Future<RunResult> play(LeaderboardStore store, int repeat) {
        return vertx.deployVerticle(new LeaderboardVerticle(store))
                .compose(service -> create().compose(created -> send())
                        .compose(sent -> judge(repeat))
                        .eventually(() -> vertx.undeploy(service)));
    }

    private Future<Void> create() {
        return bus.create(board)
                .compose(result -> result instanceof CreateResult.Created
                        ? Future.succeededFuture()
                        : Future.failedFuture(new IllegalStateException("leaderboard not made: " + result)));
    }

    private Future<Void> send() {
        OrderReader orders = new OrderReader(new EventReader(trace.request(), EventReader.Listener.NONE));
        LineSender sender = new LineSender(vertx, bus, board.id(), retry, log, tally);
        OrderPlayer player = new OrderPlayer(orders, trace, sender, tally, progress);
        return vertx.deployVerticle(player)
                .compose(id -> player.played().eventually(() -> vertx.undeploy(id)))
                .eventually(() -> vertx.executeBlocking(() -> close(orders)));
    }

    private static Object close(OrderReader orders) throws IOException {
        orders.close();
        return orders;
    }

    private Future<RunResult> judge(int repeat) {
        progress.onProgress(trace.account().orders(), trace.account().orders(), "judging");
        return new TraceJudge(vertx, trace, board, log, new WindowReader(bus, board.id()))
                .judge(tally)
                .map(judgement -> tally.result(
                        repeat,
                        asked(),
                        judgement.invariants(),
                        new TraceDetails(trace.account(), top(judgement.top()))));
    }

    private Asked asked() {
        long millis = trace.playTime().toMillis();
        return new Asked(
                trace.account().orders(), millis == 0 ? 0 : trace.account().orders() * 1e3 / millis);
    }

    private static Map<String, List<TraceDetails.Line>> top(Map<String, List<Entry>> windows) {
        Map<String, List<TraceDetails.Line>> top = new LinkedHashMap<>();
        windows.forEach((label, entries) -> top.put(
                label,
                entries.stream()
                        .map(entry -> new TraceDetails.Line(
                                entry.rank(), entry.member().value(), entry.score()))
                        .toList()));
        return top;
    }
}
