package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.RecordResult.AlreadyRecorded;
import dev.sluice.core.ranking.RecordResult.Recorded;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What must add up when a crowd records at once: every event once, and the sequence they were given replays to the same. */
public interface LeaderboardConservationContract extends LeaderboardPort {
    /** What a crowd sends; some of it is sent as a removal. */
    private static List<ScoreEvent> events(int count, Instant now, Random random) {
        List<ScoreEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(new ScoreEvent(
                    new EventId("event-" + i),
                    new MemberId("member-" + random.nextInt(12)),
                    random.nextInt(9) - 3L,
                    now.minus(Duration.ofMinutes(random.nextInt(300)))));
        }
        return events;
    }

    private static boolean isRemoval(ScoreEvent event) {
        return event.id().value().endsWith("77");
    }

    private void assertReplays(BoardDraft draft) {
        BoardDesk board = BoardDesk.open(
                this, draft.window(WindowKind.HOUR, Duration.ofDays(2)).window(WindowKind.ALL, Duration.ZERO));
        List<ScoreEvent> sent = new ArrayList<>();
        List<ScoreEvent> events = events(700, clock().instant(), Seed.random());
        for (int i = 0; i < 3; i++) {
            sent.addAll(events);
        }
        Seed.shuffle(sent);
        List<Supplier<Future<RecordResult>>> calls = new ArrayList<>();
        sent.forEach(event -> calls.add(() -> isRemoval(event)
                ? leaderboards().remove(board.id(), event.id(), event.member())
                : leaderboards().record(board.id(), event)));
        List<Crowd.Call<RecordResult>> answers = Crowd.time(calls);

        TreeMap<Long, ScoreEvent> bySeq = new TreeMap<>();
        List<Crowd.Call<RecordResult>> recorded = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            if (answers.get(i).answer() instanceof Recorded first) {
                assertThat(bySeq.put(first.seq(), sent.get(i)))
                        .as("a number twice")
                        .isNull();
                recorded.add(answers.get(i));
            }
        }
        assertThat(bySeq).as("L2: each event once").hasSize(events.size());
        assertThat(bySeq.lastKey()).as("dense").isEqualTo(events.size());
        Crowd.assertNumberedInRealTime(recorded, answer -> ((Recorded) answer).seq());
        for (int i = 0; i < sent.size(); i++) {
            if (answers.get(i).answer() instanceof AlreadyRecorded again) {
                assertThat(bySeq.get(again.seq())).isEqualTo(sent.get(i));
            }
        }

        LeaderboardModel model = new LeaderboardModel(board.board(), clock());
        bySeq.values().forEach(event -> {
            if (isRemoval(event)) {
                model.remove(event.id(), event.member());
            } else {
                model.record(event);
            }
        });
        for (int hour = 0; hour <= 5; hour++) {
            for (Window window : board.board().windowsAt(clock().instant().minus(Duration.ofHours(hour)))) {
                assertThat(board.page(window))
                        .as("L1: %s is a replay by number", window)
                        .isEqualTo(model.page(window, Long.MIN_VALUE, Long.MAX_VALUE, 0, LeaderboardStore.MAX_PAGE));
            }
        }
    }

    @Test
    default void sumsOfACrowdShouldBeAReplayOfItsEvents() {
        assertReplays(BoardDraft.from(clock()).operator(Operator.INCREMENT).ties(TieBreak.FIRST_REACHED));
    }

    @Test
    default void latestScoresOfACrowdShouldBeAReplayOfItsEvents() {
        assertReplays(BoardDraft.from(clock()).operator(Operator.LATEST).ties(TieBreak.LAST_UPDATED));
    }

    @Test
    default void bestScoresOfACrowdShouldBeAReplayOfItsEvents() {
        assertReplays(BoardDraft.from(clock()).operator(Operator.BEST).ties(TieBreak.FIRST_REACHED));
    }

    @Test
    default void readersShouldSeeARankingThatHoldsTogetherWhileItIsWritten() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        List<Supplier<Future<Object>>> calls = new ArrayList<>();
        Instant now = clock().instant();
        for (ScoreEvent event : events(1_000, now, Seed.random())) {
            calls.add(() -> leaderboards().record(board.id(), event).map(Object.class::cast));
            if (calls.size() % 3 == 0) {
                calls.add(
                        () -> leaderboards().page(board.id(), Window.ALL, 0, 20).map(Object.class::cast));
                calls.add(() -> leaderboards()
                        .around(board.id(), Window.ALL, event.member(), 3)
                        .map(Object.class::cast));
            }
        }
        for (Object answer : Crowd.ask(calls)) {
            if (answer instanceof Page page) {
                List<Entry> entries = page.entries();
                assertThat(entries).extracting(Entry::member).doesNotHaveDuplicates();
                assertThat(page.total()).isGreaterThanOrEqualTo(entries.size());
                for (int i = 1; i < entries.size(); i++) {
                    assertThat(entries.get(i).rank())
                            .isEqualTo(entries.get(i - 1).rank() + 1);
                    assertThat(entries.get(i).score())
                            .isLessThanOrEqualTo(entries.get(i - 1).score());
                }
            }
        }
    }
}
