package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.RecordResult.Recorded;
import dev.sluice.core.ranking.RecordResult.ScoreOutOfRange;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.Scores;
import dev.sluice.core.ranking.Window;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How events change scores, and whole numbers that stay exact from −(2^53 − 1) to 2^53 − 1. */
public interface LeaderboardScoresContract extends LeaderboardPort {
    private BoardDesk board(Operator operator, ScoreOrder order) {
        return BoardDesk.open(this, BoardDraft.from(clock()).operator(operator).order(order));
    }

    @Test
    default void incrementShouldAddUp() {
        BoardDesk board = board(Operator.INCREMENT, ScoreOrder.HIGHER_IS_BETTER);
        board.score("ann", 5);
        board.score("bob", 0);
        board.score("ann", -7);
        board.score("cid", 1);
        assertThat(board.lines()).containsExactly("1 cid 1", "2 bob 0", "3 ann -2");
    }

    @Test
    default void bestShouldKeepTheHighestWhereHigherIsBetter() {
        BoardDesk board = board(Operator.BEST, ScoreOrder.HIGHER_IS_BETTER);
        for (long value : new long[] {-5, -9, -3, -4}) {
            board.score("ann", value);
        }
        board.score("bob", -4);
        assertThat(board.lines()).containsExactly("1 ann -3", "2 bob -4");
    }

    @Test
    default void bestShouldKeepTheLowestWhereLowerIsBetter() {
        BoardDesk board = board(Operator.BEST, ScoreOrder.LOWER_IS_BETTER);
        for (long value : new long[] {5, 9, 3, 4}) {
            board.score("ann", value);
        }
        board.score("bob", 4);
        assertThat(board.lines()).containsExactly("1 ann 3", "2 bob 4");
    }

    @Test
    default void latestShouldBeTheLastRecordedWhateverItsInstant() {
        BoardDesk board = board(Operator.LATEST, ScoreOrder.HIGHER_IS_BETTER);
        board.record("e1", "ann", 5, clock().instant());
        board.record("e2", "ann", 3, clock().instant().minusSeconds(3_600));
        assertThat(board.lines()).containsExactly("1 ann 3");
    }

    @Test
    default void everyOperatorShouldHoldTheLargestAndTheSmallestScore() {
        for (Operator operator : Operator.values()) {
            BoardDesk board = board(operator, ScoreOrder.HIGHER_IS_BETTER);
            board.score("most", Scores.MAX);
            board.score("nearly", Scores.MAX - 1);
            board.score("least", -Scores.MAX);
            board.score("hardly", -Scores.MAX + 1);
            assertThat(board.lines())
                    .as("%s", operator)
                    .containsExactly(
                            "1 most 9007199254740991",
                            "2 nearly 9007199254740990",
                            "3 hardly -9007199254740990",
                            "4 least -9007199254740991");
        }
    }

    @Test
    default void incrementShouldStayExactToTheLastUnit() {
        BoardDesk board = board(Operator.INCREMENT, ScoreOrder.HIGHER_IS_BETTER);
        board.score("ann", Scores.MAX - 2);
        board.score("ann", 1);
        board.score("ann", 1);
        assertThat(board.record("over", "ann", 1)).isEqualTo(new ScoreOutOfRange());
        assertThat(board.record("over", "ann", Scores.MAX)).isEqualTo(new ScoreOutOfRange());
        assertThat(board.lines()).containsExactly("1 ann " + Scores.MAX);
        board.score("ann", -Scores.MAX);
        board.score("ann", -Scores.MAX);
        assertThat(board.record("under", "ann", -1)).isEqualTo(new ScoreOutOfRange());
        assertThat(board.lines()).containsExactly("1 ann " + -Scores.MAX);
        assertThat(board.record("over", "ann", 1))
                .as("refused before, so not used up")
                .isEqualTo(new Recorded(6));
    }

    @Test
    default void rangesOfScoresShouldBeExactAtTheirEnds() {
        BoardDesk board = board(Operator.LATEST, ScoreOrder.HIGHER_IS_BETTER);
        board.score("most", Scores.MAX);
        board.score("nearly", Scores.MAX - 1);
        board.score("least", -Scores.MAX);
        Page none = new Page(List.of(), 0);
        assertThat(board.byScore(Window.ALL, Scores.MAX + 1, Long.MAX_VALUE, 0, 9))
                .isEqualTo(none);
        assertThat(board.byScore(Window.ALL, Long.MIN_VALUE, -Scores.MAX - 1, 0, 9))
                .isEqualTo(none);
        assertThat(board.byScore(Window.ALL, Scores.MAX, Scores.MAX, 0, 9).total())
                .isEqualTo(1);
        assertThat(board.byScore(Window.ALL, Scores.MAX - 1, Scores.MAX + 2, 0, 9)
                        .total())
                .isEqualTo(2);
        assertThat(board.byScore(Window.ALL, -Scores.MAX, Scores.MAX - 2, 0, 9).total())
                .isEqualTo(1);
    }

    @Test
    default void lowerIsBetterShouldTurnTheRankingRound() {
        BoardDesk board = board(Operator.INCREMENT, ScoreOrder.LOWER_IS_BETTER);
        board.score("ann", 5);
        board.score("bob", -5);
        board.score("cid", 0);
        assertThat(board.lines()).containsExactly("1 bob -5", "2 cid 0", "3 ann 5");
        assertThat(BoardDesk.lines(board.byScore(Window.ALL, -5, 0, 0, 9))).containsExactly("1 bob -5", "2 cid 0");
    }
}
