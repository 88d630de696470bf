package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.HistoryResult.History;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.RankPoint;
import dev.sluice.core.ranking.RecordResult.Recorded;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.ranking.SnapshotResult.Taken;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.Window;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Snapshots while others take them, and while the ranking moves. */
public interface LeaderboardSnapshotRaceContract extends LeaderboardPort {
    int MEMBERS = 12;

    private static RequestId request(int number) {
        return new RequestId("r" + number);
    }

    @Test
    default void snapshotsOfACrowdShouldBeNumberedOneByOne() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        board.score("ann", 5);
        List<Supplier<Future<SnapshotResult>>> calls = new ArrayList<>();
        for (int i = 0; i < 2 * LeaderboardStore.SNAPSHOTS; i++) {
            RequestId request = request(i);
            calls.add(() -> leaderboards().snapshot(board.id(), Window.ALL, request, 10));
        }
        List<Crowd.Call<SnapshotResult>> answers = Crowd.time(calls);
        Set<Long> numbers = new HashSet<>();
        answers.forEach(call -> numbers.add(((Taken) call.answer()).number()));
        assertThat(numbers).hasSize(calls.size()).allMatch(number -> number >= 1 && number <= calls.size());
        Crowd.assertNumberedInRealTime(answers, answer -> ((Taken) answer).number());
    }

    @Test
    default void oneRequestOfACrowdShouldTakeOneSnapshot() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        board.score("ann", 5);
        List<Supplier<Future<SnapshotResult>>> calls = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            calls.add(() -> leaderboards().snapshot(board.id(), Window.ALL, request(1), 10));
        }
        assertThat(Crowd.ask(calls)).containsOnly(new Taken(1, clock().instant(), 1));
        assertThat(((History) board.history(Window.ALL, "ann")).points()).hasSize(1);
    }

    @Test
    default void eachSnapshotShouldBeTheRankingAtOneInstantWhileItIsWritten() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()).ties(TieBreak.FIRST_REACHED));
        List<ScoreEvent> events = events();
        List<Supplier<Future<Object>>> calls = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            ScoreEvent event = events.get(i);
            calls.add(() -> leaderboards().record(board.id(), event).map(Object.class::cast));
            // A step that shares no factor with the number of threads: each of them takes some.
            if (i % 15 == 14) {
                RequestId request = request(i);
                calls.add(() -> leaderboards()
                        .snapshot(board.id(), Window.ALL, request, 100)
                        .map(Object.class::cast));
            }
        }
        List<Object> answers = Crowd.ask(calls);
        TreeMap<Long, ScoreEvent> bySeq = new TreeMap<>();
        int next = 0;
        for (Object answer : answers) {
            if (answer instanceof Recorded recorded) {
                bySeq.put(recorded.seq(), events.get(next++));
            }
        }
        assertThat(bySeq).hasSize(events.size());

        LeaderboardModel model = new LeaderboardModel(board.board(), clock());
        List<List<Entry>> instants = new ArrayList<>();
        instants.add(model.noted(Window.ALL, 100));
        bySeq.values().forEach(event -> {
            model.record(event);
            instants.add(model.noted(Window.ALL, 100));
        });
        int instant = 0;
        for (List<Entry> snapshot : snapshots(board)) {
            while (instant < instants.size() && !instants.get(instant).equals(snapshot)) {
                instant++;
            }
            assertThat(instant)
                    .as("%s is the ranking of an instant, and of none before the last snapshot's", snapshot)
                    .isLessThan(instants.size());
        }
    }

    /** Events that move {@value #MEMBERS} members past one another, too few to drop a snapshot. */
    private List<ScoreEvent> events() {
        Random random = Seed.random();
        List<ScoreEvent> events = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            events.add(new ScoreEvent(
                    new EventId("event-" + i),
                    new MemberId("member-" + random.nextInt(MEMBERS)),
                    random.nextInt(9) - 3L,
                    clock().instant()));
        }
        return events;
    }

    /** What each snapshot holds, in order of rank, put together from the histories of all members. */
    private static List<List<Entry>> snapshots(BoardDesk board) {
        TreeMap<Long, List<Entry>> byNumber = new TreeMap<>();
        for (int i = 0; i < MEMBERS; i++) {
            for (RankPoint point : ((History) board.history(Window.ALL, "member-" + i)).points()) {
                List<Entry> entries = byNumber.computeIfAbsent(point.snapshot(), n -> new ArrayList<>());
                point.entry().ifPresent(entries::add);
            }
        }
        byNumber.values().forEach(entries -> entries.sort(Comparator.comparingLong(Entry::rank)));
        assertThat(byNumber).hasSize(40);
        return List.copyOf(byNumber.values());
    }
}
