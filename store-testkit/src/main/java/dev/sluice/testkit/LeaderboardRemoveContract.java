package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RecordResult.AlreadyRecorded;
import dev.sluice.core.ranking.RecordResult.Recorded;
import dev.sluice.core.ranking.Standing;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.Unranked;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Taking members out. */
public interface LeaderboardRemoveContract extends LeaderboardPort {
    @Test
    default void removeShouldTakeAMemberOutOfEveryWindowThatIsKept() {
        BoardDesk board = BoardDesk.open(
                this,
                BoardDraft.from(clock())
                        .window(WindowKind.HOUR, Duration.ofDays(9))
                        .window(WindowKind.DAY, Duration.ofDays(9))
                        .window(WindowKind.ALL, Duration.ZERO));
        Instant now = clock().instant();
        for (int day = 0; day < 3; day++) {
            Instant at = now.minus(Duration.ofDays(day));
            board.record("a" + day, "ann", 5, at);
            board.record("b" + day, "bob", 3, at);
        }
        assertThat(board.remove("r", "ann")).isEqualTo(new Recorded(7));
        for (int day = 0; day < 3; day++) {
            for (Window window : board.board().windowsAt(now.minus(Duration.ofDays(day)))) {
                String score = window.equals(Window.ALL) ? "9" : "3";
                assertThat(board.lines(window)).as("%s", window).containsExactly("1 bob " + score);
                assertThat(board.rankOf(window, "ann")).isEqualTo(new Unranked());
                assertThat(board.around(window, "ann", 1)).isEqualTo(new Unranked());
            }
        }
        assertThat(board.rankOf(Window.ALL, "bob")).isEqualTo(new Standing(1, 0, 9, 1));
    }

    @Test
    default void removeShouldHappenOnce() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        board.record("e1", "ann", 5);
        board.remove("r1", "ann");
        board.record("e2", "ann", 7);
        assertThat(board.remove("r1", "ann")).isEqualTo(new AlreadyRecorded(2));
        assertThat(board.lines()).containsExactly("1 ann 7");
    }

    @Test
    default void removeShouldBeRecordedAlsoWhereTheMemberHadNoScore() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        assertThat(board.remove("r1", "nobody")).isEqualTo(new Recorded(1));
        assertThat(board.record("e1", "ann", 5)).isEqualTo(new Recorded(2));
        assertThat(board.lines()).containsExactly("1 ann 5");
    }

    @Test
    default void aMemberThatReturnsShouldBeginAnew() {
        for (Operator operator : Operator.values()) {
            BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()).operator(operator));
            board.score("ann", 5);
            board.score("bob", 3);
            board.remove("r1", "ann");
            board.score("ann", 3);
            assertThat(board.lines())
                    .as("%s: ann's 3 is new, and came after bob's", operator)
                    .containsExactly("1 bob 3", "2 ann 3");
        }
    }

    @Test
    default void aMemberThatReturnsWithTheSameScoreShouldHaveReachedItAnew() {
        BoardDesk board = BoardDesk.open(
                this, BoardDraft.from(clock()).operator(Operator.LATEST).ties(TieBreak.FIRST_REACHED));
        board.score("ann", 5);
        board.score("bob", 5);
        board.remove("r1", "ann");
        board.score("ann", 5);
        assertThat(board.lines()).containsExactly("1 bob 5", "2 ann 5");
    }

    @Test
    default void theIdOfAnEventShouldStayUsedUpWhenItsMemberIsRemoved() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        board.record("e1", "ann", 5);
        board.remove("r1", "ann");
        assertThat(board.record("e1", "ann", 5)).isEqualTo(new AlreadyRecorded(1));
        assertThat(board.lines()).isEmpty();
    }
}
