package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RecordResult.AlreadyRecorded;
import dev.sluice.core.ranking.RecordResult.Recorded;
import dev.sluice.core.ranking.RecordResult.ScoreOutOfRange;
import dev.sluice.core.ranking.RecordResult.WindowOver;
import dev.sluice.core.ranking.Scores;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Recording events: every answer, their order of precedence, ids that count once (L2), all windows or none (L3). */
public interface LeaderboardRecordContract extends LeaderboardPort {
    @Test
    default void recordShouldNumberEventsFromOne() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        assertThat(board.record("e1", "ann", 5)).isEqualTo(new Recorded(1));
        assertThat(board.record("e2", "bob", 5)).isEqualTo(new Recorded(2));
        assertThat(board.remove("e3", "ann")).isEqualTo(new Recorded(3));
        assertThat(board.record("e4", "bob", 0)).isEqualTo(new Recorded(4));
    }

    @Test
    default void recordShouldCountAnEventOnce() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        board.record("e1", "ann", 5);
        board.record("e2", "bob", 7);
        assertThat(board.record("e1", "ann", 5)).isEqualTo(new AlreadyRecorded(1));
        assertThat(board.record("e1", "cid", 99)).isEqualTo(new AlreadyRecorded(1));
        assertThat(board.lines()).containsExactly("1 bob 7", "2 ann 5");
    }

    @Test
    default void recordAndRemoveShouldShareTheirEventIds() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        board.record("e1", "ann", 5);
        assertThat(board.remove("e1", "ann")).isEqualTo(new AlreadyRecorded(1));
        assertThat(board.remove("e2", "bob")).isEqualTo(new Recorded(2));
        assertThat(board.record("e2", "ann", 5)).isEqualTo(new AlreadyRecorded(2));
        assertThat(board.lines()).containsExactly("1 ann 5");
    }

    @Test
    default void recordShouldRememberAnEventIdForTheDedupeTimeAtLeast() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()).dedupe(Duration.ofHours(2)));
        Instant at = clock().instant();
        board.record("e1", "ann", 5);
        clock().setJustBefore(at.plus(Duration.ofHours(2)));
        assertThat(board.record("e1", "ann", 5, at)).isEqualTo(new AlreadyRecorded(1));
    }

    @Test
    default void recordShouldAnswerWindowOverFromTheInstantTheWindowIsForgotten() {
        BoardDesk board = BoardDesk.open(
                this,
                BoardDraft.from(clock())
                        .window(WindowKind.DAY, Duration.ofHours(3))
                        .window(WindowKind.ALL, Duration.ZERO));
        Instant at = clock().instant();
        Window day = WindowKind.DAY.at(at, board.board().zone());
        board.record("e0", "ann", 1, at);
        Instant over = board.board().expiryOf(day);
        clock().setJustBefore(over);
        assertThat(board.record("e1", "ann", 5, at)).isEqualTo(new Recorded(2));
        clock().set(over);
        assertThat(board.record("e2", "ann", 7, at)).isEqualTo(new WindowOver(day));
        assertThat(board.lines()).as("counts in no window").containsExactly("1 ann 6");
        assertThat(board.record("e2", "ann", 7)).as("its id is not used up").isEqualTo(new Recorded(3));
    }

    @Test
    default void recordShouldNameTheShortestOfTheWindowsThatAreOver() {
        BoardDesk board = BoardDesk.open(
                this,
                BoardDraft.from(clock())
                        .window(WindowKind.HOUR, Duration.ofDays(3))
                        .window(WindowKind.DAY, Duration.ofDays(1))
                        .window(WindowKind.WEEK, Duration.ZERO));
        Instant now = clock().instant();
        Instant longAgo = now.minus(Duration.ofDays(20));
        assertThat(board.record("e1", "ann", 5, longAgo))
                .isEqualTo(
                        new WindowOver(WindowKind.HOUR.at(longAgo, board.board().zone())));
        Instant dayOver = now.minus(Duration.ofDays(2).plusHours(12));
        assertThat(board.record("e1", "ann", 5, dayOver))
                .isEqualTo(
                        new WindowOver(WindowKind.DAY.at(dayOver, board.board().zone())));
        assertThat(board.record("e1", "ann", 5, now)).isEqualTo(new Recorded(1));
    }

    @Test
    default void recordShouldAnswerAlreadyRecordedBeforeWindowOver() {
        BoardDesk board = BoardDesk.open(
                this,
                BoardDraft.from(clock()).window(WindowKind.HOUR, Duration.ZERO).dedupe(Duration.ofDays(2)));
        Instant at = clock().instant();
        board.record("e1", "ann", 5, at);
        clock().advance(Duration.ofDays(1));
        assertThat(board.record("e1", "ann", 5, at)).isEqualTo(new AlreadyRecorded(1));
    }

    @Test
    default void recordShouldAnswerWindowOverBeforeScoreOutOfRange() {
        BoardDesk board = BoardDesk.open(
                this,
                BoardDraft.from(clock()).window(WindowKind.HOUR, Duration.ZERO).window(WindowKind.ALL, Duration.ZERO));
        board.record("e1", "ann", Scores.MAX);
        Instant before = clock().instant().minus(Duration.ofHours(2));
        assertThat(board.record("e2", "ann", 1, before))
                .isEqualTo(
                        new WindowOver(WindowKind.HOUR.at(before, board.board().zone())));
    }

    @Test
    default void recordShouldAnswerScoreOutOfRangeAndChangeNothing() {
        BoardDesk board = BoardDesk.open(
                this,
                BoardDraft.from(clock())
                        .operator(Operator.INCREMENT)
                        .window(WindowKind.DAY, Duration.ofDays(3))
                        .window(WindowKind.ALL, Duration.ZERO));
        Instant yesterday = clock().instant();
        board.record("e1", "ann", Scores.MAX - 1, yesterday);
        clock().advance(Duration.ofDays(1));
        Window today = WindowKind.DAY.at(clock().instant(), board.board().zone());
        assertThat(board.record("e2", "ann", 2)).isEqualTo(new ScoreOutOfRange());
        assertThat(board.lines(today)).isEmpty();
        assertThat(board.lines()).containsExactly("1 ann " + (Scores.MAX - 1));
        assertThat(board.record("e2", "ann", 1)).as("its id is not used up").isEqualTo(new Recorded(2));
        assertThat(board.lines(today)).containsExactly("1 ann 1");
        assertThat(board.lines()).containsExactly("1 ann " + Scores.MAX);
    }

    @Test
    default void recordShouldAnswerUnknownLeaderboardWhereThereIsNone() {
        BoardDesk nowhere = BoardDesk.unknown(this);
        assertThat(nowhere.record("e1", "ann", 5)).isEqualTo(new UnknownLeaderboard());
        assertThat(nowhere.remove("e1", "ann")).isEqualTo(new UnknownLeaderboard());
    }
}
