package dev.sluice.bench;

import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.RecordResult.Recorded;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.Standing;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Record and rank of one member through the in-memory store's port; each event has an id of its own that counts once. */
final class InMemoryRank implements Candidate {
    private final LeaderboardStore store;
    private final CpuTime cpu;
    private final int members;
    private final List<MemberId> names = new ArrayList<>();
    private final long[] scores;
    private final Leaderboard board;
    private final Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Random random = new Random(7);
    private long events;

    InMemoryRank(LeaderboardStore store, int members, CpuTime cpu) {
        this.store = store;
        this.members = members;
        this.cpu = cpu;
        this.scores = new long[members];
        this.board = new Leaderboard(
                new LeaderboardId("bench-ranking"),
                Operator.INCREMENT,
                ScoreOrder.HIGHER_IS_BETTER,
                TieBreak.FIRST_REACHED,
                RankStyle.ORDINAL,
                ZoneOffset.UTC,
                Map.of(WindowKind.ALL, Duration.ZERO),
                Duration.ofSeconds(1),
                at.plus(1, ChronoUnit.DAYS));
        Blocking.await(store.create(board));
        for (int i = 0; i < members; i++) {
            names.add(new MemberId("m" + i));
            record(i, firstScore(i));
        }
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
        Map<String, Long> before = cpu.now();
        long began = System.nanoTime();
        long pairs = 0;
        while (System.nanoTime() - began < length.toNanos()) {
            for (int i = 0; i < 64; i++, pairs++) {
                int member = random.nextInt(members);
                record(member, 1 + random.nextInt(9));
                var rank =
                        store.rankOf(board.id(), Window.ALL, names.get(member)).result();
                if (!(rank instanceof Standing standing) || standing.score() != scores[member]) {
                    throw new IllegalStateException(names.get(member) + " has " + rank + ", not " + scores[member]);
                }
            }
        }
        long nanos = System.nanoTime() - began;
        Sample sample = new Sample(pairs, nanos, nanos / pairs, nanos / pairs, cpu.since(before));
        judge();
        return sample;
    }

    private void record(int member, int value) {
        ScoreEvent event = new ScoreEvent(new EventId("e" + ++events), names.get(member), value, at);
        var answer = store.record(board.id(), event).result();
        if (!(answer instanceof Recorded recorded) || recorded.seq() != events) {
            throw new IllegalStateException("event " + events + " was answered with " + answer);
        }
        scores[member] += value;
    }

    /** The best thousand are those of a plain recount, with their scores. */
    private void judge() {
        var page = Blocking.await(store.top(board.id(), Window.ALL, 1_000));
        if (!(page instanceof Page top)) {
            throw new IllegalStateException("the ranking is gone: " + page);
        }
        long[] best = scores.clone();
        Arrays.sort(best);
        for (int i = 0; i < top.entries().size(); i++) {
            long expected = best[members - 1 - i];
            if (top.entries().get(i).score() != expected) {
                throw new IllegalStateException(
                        "rank " + (i + 1) + " has " + top.entries().get(i) + ", not " + expected);
            }
        }
    }
}
