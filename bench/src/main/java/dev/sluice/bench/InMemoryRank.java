package dev.sluice.bench;

import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.RecordResult.Recorded;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.Standing;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.simulator.history.CallKind;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Record and rank of one member through the in-memory store's port. Each turn has a store of its own, and its events,
 * each with an id of its own that counts once, are made before the clock starts, as its peer's requests are.
 */
final class InMemoryRank implements Candidate {
    private static final int MOST_EVENTS = 1_000_000;

    private final Vertx vertx;
    private final CpuTime cpu;
    private final int members;
    private final Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Leaderboard board = new Leaderboard(
            new LeaderboardId("bench-ranking"),
            Operator.INCREMENT,
            ScoreOrder.HIGHER_IS_BETTER,
            TieBreak.FIRST_REACHED,
            RankStyle.ORDINAL,
            ZoneOffset.UTC,
            Map.of(WindowKind.ALL, Duration.ZERO),
            Duration.ofHours(1),
            at.plus(1, ChronoUnit.DAYS));

    InMemoryRank(Vertx vertx, int members, CpuTime cpu) {
        this.vertx = vertx;
        this.members = members;
        this.cpu = cpu;
    }

    /** What member {@code i} begins with: scattered over a range as wide as there are members. */
    static int firstScore(int i) {
        return Math.floorMod(i * 0x9E3779B1, 1_000_000);
    }

    @Override
    public String name() {
        return "in-memory store, record + rank";
    }

    @Override
    public Sample turn(Duration length) {
        Stores stores = Blocking.await(new StoreCatalog().open(vertx, StoreConfig.of("inmemory")));
        LeaderboardStore store = stores.leaderboards();
        Blocking.await(store.create(board));
        List<ScoreEvent> events = new ArrayList<>();
        long[] due = new long[members + MOST_EVENTS];
        prepare(events, due);
        for (int i = 0; i < members; i++) {
            record(store, events, i);
        }
        System.gc();

        Map<String, Long> before = cpu.now();
        long began = System.nanoTime();
        int next = members;
        while (next < events.size() && System.nanoTime() - began < length.toNanos()) {
            for (int i = 0; i < 50; i++, next++) {
                record(store, events, next);
                MemberId member = events.get(next).member();
                var rank = store.rankOf(board.id(), Window.ALL, member).result();
                if (!(rank instanceof Standing standing) || standing.score() != due[next]) {
                    throw new IllegalStateException(member + " has " + rank + ", not " + due[next]);
                }
            }
        }
        long nanos = System.nanoTime() - began;
        int pairs = next - members;
        Sample sample = new Sample(pairs, nanos, nanos / pairs, nanos / pairs, cpu.since(before));

        judge(stores, events.subList(0, next));
        Blocking.await(stores.close());
        return sample;
    }

    /** The events of a turn: first one for each member, then as chance wills; and the score that each leads to. */
    private void prepare(List<ScoreEvent> events, long[] due) {
        Random random = new Random(7);
        long[] scores = new long[members];
        List<MemberId> names = new ArrayList<>(members);
        for (int i = 0; i < due.length; i++) {
            if (i < members) {
                names.add(new MemberId("m" + i));
            }
            int member = i < members ? i : random.nextInt(members);
            int value = i < members ? firstScore(i) : 1 + random.nextInt(9);
            scores[member] += value;
            due[i] = scores[member];
            events.add(new ScoreEvent(new EventId("e" + i), names.get(member), value, at));
        }
    }

    private void record(LeaderboardStore store, List<ScoreEvent> events, int i) {
        var answer = store.record(board.id(), events.get(i)).result();
        if (!(answer instanceof Recorded recorded) || recorded.seq() != i + 1) {
            throw new IllegalStateException("event " + i + " was answered with " + answer);
        }
    }

    /** Every answer was looked at when it came, so the history can be told from the events. */
    private void judge(Stores stores, List<ScoreEvent> recorded) {
        Witness witness = Witness.of(board);
        for (int i = 0; i < recorded.size(); i++) {
            witness.note(CallKind.RECORD, recorded.get(i), new Recorded(i + 1));
        }
        witness.judge(vertx, stores);
    }
}
