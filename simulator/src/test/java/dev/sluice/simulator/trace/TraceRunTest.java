package dev.sluice.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.StoreException;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.result.RunResult;
import dev.sluice.simulator.result.Verdict;
import dev.sluice.testkit.Await;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceRunTest {
    private static final String MAP = "time=When,event=Order+line,member=Product,delta=Pieces,user=Customer";
    private static final String HEADER = "Order,Product,Pieces,When,Customer\n";
    private static final RetryRule QUICK = new RetryRule(3, Duration.ofMillis(1), Duration.ofMillis(2));

    @TempDir
    Path folder = Path.of("");

    private Vertx vertx = Vertx.vertx();
    private Stores stores = Await.result(new StoreCatalog().open(vertx, StoreConfig.of("inmemory")));

    @BeforeEach
    void write() throws IOException {
        new SampleOrders(42).write(folder.resolve("sample.csv"), 600);
    }

    @AfterEach
    void close() {
        Await.result(stores.close().eventually(vertx::close));
    }

    @Test
    void aTraceOfThePastIsPlayedAndJudged() {
        RunResult result = run(stores.leaderboards(), "max", MAP, folder);
        TraceAccount trace = details(result).trace();

        assertThat(result.invariants())
                .extracting(InvariantResult::id, InvariantResult::verdict)
                .containsExactly(
                        tuple("L1", Verdict.KEPT),
                        tuple("L2", Verdict.KEPT),
                        tuple("L5", Verdict.KEPT),
                        tuple("recount", Verdict.KEPT));
        assertThat(result.invariants()).allMatch(each -> each.checked() > 100);
        assertThat(result.answers()).containsOnly(Map.entry("recorded", trace.lines()));
        assertThat(result.asked().requests()).isEqualTo(trace.orders());
        assertThat(result.latencyMicrosByOperation().get("order"))
                .isNotNull()
                .satisfies(orders -> assertThat(orders.count()).isEqualTo(trace.orders()));
        assertThat(details(result).top()).isNotEmpty().allSatisfy((window, lines) -> {
            assertThat(window).matches("daily:\\d{8}|weekly:\\d{4}-W\\d\\d");
            assertThat(lines).isNotEmpty().hasSizeLessThanOrEqualTo(20);
        });
        assertThat(trace.unusable()).isNotEmpty();
    }

    @Test
    void linesOfOneOrderAreSentTogetherAndNeverTooManyAtOnce() throws IOException {
        orders("big.csv", 3_000);
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        LeaderboardStore watched = new Interposed(stores.leaderboards()) {
            @Override
            public Future<RecordResult> record(LeaderboardId board, ScoreEvent event) {
                most.accumulateAndGet(open.incrementAndGet(), Math::max);
                return vertx.timer(1)
                        .compose(later -> super.record(board, event))
                        .onComplete(done -> open.decrementAndGet());
            }
        };
        assertThat(run(watched, "max", MAP, folder.resolve("big.csv")).anyBroken())
                .isFalse();
        assertThat(most.get()).isBetween(500, OrderPlayer.MAX_IN_FLIGHT);
    }

    @Test
    void atASpeedTheRunLastsAsLongAsTheSpanDividedByIt() throws IOException {
        Path file = Files.writeString(
                folder.resolve("paced.csv"),
                HEADER + "1,A,1,2011-11-28 08:00:00,u\n1,B,1,2011-11-28 08:00:00,u\n2,A,1,2011-11-28 09:00:00,u\n"
                        + "3,A,1,2011-11-28 08:30:00,u\n");
        RunResult result = run(stores.leaderboards(), "7200x", MAP, file);
        assertThat(result.elapsedMillis()).isGreaterThanOrEqualTo(500);
        assertThat(result.asked().ratePerSecond()).isEqualTo(3 / 0.5);
        assertThat(result.invariants()).allMatch(each -> each.verdict() == Verdict.KEPT);
    }

    @Test
    void anEventIdThatStandsTwiceCountsOnce() throws IOException {
        Path file = Files.writeString(
                folder.resolve("twice.csv"),
                HEADER + "1,A,1,2011-11-28 08:00:00,u\n2,B,5,2011-11-28 08:00:00,u\n1,A,1,2011-11-28 08:00:00,u\n");
        RunResult result = run(stores.leaderboards(), "max", MAP.replace("+line", ""), file);
        assertThat(result.answers()).containsOnly(Map.entry("recorded", 2L), Map.entry("already-recorded", 1L));
        assertThat(result.refused()).containsOnly(Map.entry("already-recorded", 1L));
        assertThat(result.invariants()).allMatch(each -> each.verdict() == Verdict.KEPT);
        assertThat(details(result).top().get("daily:20111128"))
                .containsExactly(new TraceDetails.Line(1, "B", 5), new TraceDetails.Line(2, "A", 1));
    }

    @Test
    void anAnswerThatGotLostIsAskedForAgainUnderTheSameId() {
        Set<EventId> heard = new HashSet<>();
        LeaderboardStore forgetful = new Interposed(stores.leaderboards()) {
            @Override
            public Future<RecordResult> record(LeaderboardId board, ScoreEvent event) {
                return super.record(board, event)
                        .compose(answer -> heard.add(event.id()) && heard.size() % 3 == 0
                                ? Future.failedFuture(
                                        new StoreException(StoreException.Kind.OUTCOME_UNKNOWN, "answer lost"))
                                : Future.succeededFuture(answer));
            }
        };
        RunResult result = run(forgetful, "max", MAP, folder.resolve("sample.csv"));
        long lines = details(result).trace().lines();
        assertThat(result.faults()).containsOnly(Map.entry("outcome-unknown", lines / 3));
        assertThat(result.answers()).containsEntry("already-recorded", lines / 3);
        assertThat(result.unsettled()).isZero();
        assertThat(result.invariants()).allMatch(each -> each.verdict() == Verdict.KEPT);
    }

    @Test
    void whereALineWasGivenUpNobodyJudgesTheWindows() {
        LeaderboardStore deaf = new Interposed(stores.leaderboards()) {
            @Override
            public Future<RecordResult> record(LeaderboardId board, ScoreEvent event) {
                return event.id().value().endsWith("+5")
                        ? Future.failedFuture(new StoreException(StoreException.Kind.UNAVAILABLE, "not now"))
                        : super.record(board, event);
            }
        };
        RunResult result = run(deaf, "max", MAP, folder.resolve("sample.csv"));
        assertThat(result.unsettled()).isEqualTo(1);
        assertThat(result.faults()).containsOnly(Map.entry("unavailable", 3L));
        assertThat(result.invariants())
                .filteredOn(each -> each.verdict() == Verdict.NOT_CHECKED)
                .extracting(InvariantResult::id)
                .containsExactly("L1", "L5", "recount");
    }

    @Test
    void anIncrementThatGetsLostIsFound() {
        LeaderboardStore lossy = new Interposed(stores.leaderboards()) {
            @Override
            public Future<RecordResult> record(LeaderboardId board, ScoreEvent event) {
                boolean lose = event.id().value().endsWith("+7");
                return super.record(
                        board,
                        lose ? new ScoreEvent(event.id(), event.member(), event.value() - 1, event.at()) : event);
            }
        };
        RunResult result = run(lossy, "max", MAP, folder.resolve("sample.csv"));
        assertThat(broken(result)).contains("L1", "recount");
        assertThat(result.invariants().get(3).offending().get(0)).contains("by a recount of the files it is");
    }

    @Test
    void anEventThatCountsInAWrongWindowIsFound() {
        LeaderboardStore late = new Interposed(stores.leaderboards()) {
            @Override
            public Future<RecordResult> record(LeaderboardId board, ScoreEvent event) {
                return super.record(
                        board,
                        new ScoreEvent(
                                event.id(),
                                event.member(),
                                event.value(),
                                event.at().plusSeconds(3600)));
            }
        };
        assertThat(broken(run(late, "max", MAP, folder.resolve("sample.csv")))).contains("L1", "recount");
    }

    @Test
    void numbersThatDoNotTellTheOrderAreFound() {
        LeaderboardStore swapped = new Interposed(stores.leaderboards()) {
            @Override
            public Future<RecordResult> record(LeaderboardId board, ScoreEvent event) {
                return super.record(board, event)
                        .map(answer -> answer instanceof RecordResult.Recorded recorded
                                ? new RecordResult.Recorded(
                                        recorded.seq() % 2 == 0 ? recorded.seq() : recorded.seq() + 1)
                                : answer);
            }
        };
        assertThat(broken(run(swapped, "max", MAP, folder.resolve("sample.csv"))))
                .contains("L1", "L2");
    }

    @Test
    void aLineThatIsRefusedIsFound() {
        LeaderboardStore forgotten = new Interposed(stores.leaderboards()) {
            @Override
            public Future<RecordResult> record(LeaderboardId board, ScoreEvent event) {
                return event.id().value().endsWith("+9")
                        ? super.record(new LeaderboardId("another"), event)
                        : super.record(board, event);
            }
        };
        RunResult result = run(forgotten, "max", MAP, folder.resolve("sample.csv"));
        assertThat(result.refused()).containsOnly(Map.entry("unknown-leaderboard", 1L));
        assertThat(broken(result)).containsExactly("recount");
    }

    @Test
    void aTraceWithoutAUsableLineIsRefused() throws IOException {
        Path file =
                Files.writeString(folder.resolve("none.csv"), HEADER + "1,A,1,soon,u\n1,A,x,2011-11-28 08:00:00,u\n");
        assertThatThrownBy(() -> Await.result(TraceSimulation.of(vertx, request(MAP, "max", file))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("1 × no time that can be read")
                .hasMessageContaining("1 × no whole number as delta");
    }

    private RunResult run(LeaderboardStore store, String speed, String map, Path file) {
        try {
            Trace trace = TraceScan.scan(request(map, speed, file));
            return Await.result(new TraceRun(vertx, trace, QUICK, ProgressListener.NONE).play(store, 1));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static TraceRequest request(String map, String speed, Path file) {
        return TraceRequest.parse(List.of(file), map, "Europe/London", speed);
    }

    private static TraceDetails details(RunResult result) {
        return (TraceDetails) result.details();
    }

    private static List<String> broken(RunResult result) {
        return result.invariants().stream()
                .filter(each -> each.verdict() == Verdict.BROKEN)
                .map(InvariantResult::id)
                .toList();
    }

    private void orders(String name, int lines) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < lines; i++) {
            text.append(i / 100 + ",P" + i % 50 + ",1,2011-11-28 08:00:00,u\n");
        }
        Files.writeString(folder.resolve(name), text);
    }
}
