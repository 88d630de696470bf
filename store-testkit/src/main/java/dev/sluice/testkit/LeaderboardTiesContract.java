package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.Scores;
import dev.sluice.core.ranking.Standing;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.Window;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equal scores: who comes first, and how they are numbered (L5). */
public interface LeaderboardTiesContract extends LeaderboardPort {
    private BoardDesk board(TieBreak ties, RankStyle ranks) {
        return BoardDesk.open(this, BoardDraft.from(clock()).ties(ties).ranks(ranks));
    }

    private static void scores(BoardDesk board) {
        board.score("first", 9);
        board.score("cid", 5);
        board.score("bob", 5);
        board.score("ann", 5);
        board.score("last", 1);
    }

    @Test
    default void ordinalRanksShouldBeOneEach() {
        BoardDesk board = board(TieBreak.FIRST_REACHED, RankStyle.ORDINAL);
        scores(board);
        assertThat(board.lines()).containsExactly("1 first 9", "2 cid 5", "3 bob 5", "4 ann 5", "5 last 1");
        assertThat(board.rankOf(Window.ALL, "ann")).isEqualTo(new Standing(4, 3, 5, 5));
    }

    @Test
    default void competitionRanksShouldCountTheMembersWithABetterScore() {
        BoardDesk board = board(TieBreak.FIRST_REACHED, RankStyle.COMPETITION);
        scores(board);
        assertThat(board.lines()).containsExactly("1 first 9", "2 cid 5", "2 bob 5", "2 ann 5", "5 last 1");
        assertThat(board.rankOf(Window.ALL, "ann")).isEqualTo(new Standing(2, 3, 5, 5));
        assertThat(board.rankOf(Window.ALL, "last")).isEqualTo(new Standing(5, 4, 1, 5));
    }

    @Test
    default void denseRanksShouldCountTheBetterScores() {
        BoardDesk board = board(TieBreak.FIRST_REACHED, RankStyle.DENSE);
        scores(board);
        assertThat(board.lines()).containsExactly("1 first 9", "2 cid 5", "2 bob 5", "2 ann 5", "3 last 1");
        assertThat(board.rankOf(Window.ALL, "ann")).isEqualTo(new Standing(2, 3, 5, 5));
        assertThat(board.rankOf(Window.ALL, "last")).isEqualTo(new Standing(3, 4, 1, 5));
    }

    @Test
    default void ranksShouldBeThoseOfTheWholeWindowWhereverAPageBegins() {
        for (RankStyle ranks : RankStyle.values()) {
            BoardDesk board = board(TieBreak.FIRST_REACHED, ranks);
            scores(board);
            for (int from = 0; from < 5; from++) {
                assertThat(BoardDesk.lines(board.page(Window.ALL, from, 2)))
                        .as("%s from %d", ranks, from)
                        .isEqualTo(board.lines().subList(from, Math.min(5, from + 2)));
            }
            assertThat(BoardDesk.lines(board.byScore(Window.ALL, 1, 5, 1, 2)))
                    .isEqualTo(board.lines().subList(2, 4));
        }
    }

    @Test
    default void firstReachedShouldNotMindAnEventThatLeavesTheScore() {
        BoardDesk board = board(TieBreak.FIRST_REACHED, RankStyle.ORDINAL);
        board.score("ann", 5);
        board.score("bob", 5);
        board.score("ann", 0);
        assertThat(board.lines()).containsExactly("1 ann 5", "2 bob 5");
    }

    @Test
    default void firstReachedShouldMindAScoreThatWasLeftAndReachedAgain() {
        BoardDesk board = board(TieBreak.FIRST_REACHED, RankStyle.ORDINAL);
        board.score("ann", 5);
        board.score("bob", 5);
        board.score("ann", 2);
        board.score("ann", -2);
        assertThat(board.lines()).containsExactly("1 bob 5", "2 ann 5");
    }

    @Test
    default void firstReachedShouldHoldForScoresThatAreOffered() {
        for (Operator operator : List.of(Operator.BEST, Operator.LATEST)) {
            BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()).operator(operator));
            board.score("ann", 5);
            board.score("bob", 5);
            board.score("ann", 5);
            assertThat(board.lines()).as("%s", operator).containsExactly("1 ann 5", "2 bob 5");
        }
    }

    @Test
    default void lastUpdatedShouldMindAlsoAnEventThatLeavesTheScore() {
        for (Operator operator : Operator.values()) {
            BoardDesk board = BoardDesk.open(
                    this, BoardDraft.from(clock()).ties(TieBreak.LAST_UPDATED).operator(operator));
            board.score("ann", 5);
            board.score("bob", 5);
            assertThat(board.lines()).as("%s", operator).containsExactly("1 bob 5", "2 ann 5");
            board.score("ann", operator == Operator.INCREMENT ? 0 : 5);
            assertThat(board.lines()).as("%s", operator).containsExactly("1 ann 5", "2 bob 5");
        }
    }

    @Test
    default void lastUpdatedShouldMindAnEventThatIsNoBetter() {
        BoardDesk board = BoardDesk.open(
                this, BoardDraft.from(clock()).ties(TieBreak.LAST_UPDATED).operator(Operator.BEST));
        board.score("ann", 5);
        board.score("bob", 5);
        board.score("ann", 3);
        assertThat(board.lines()).containsExactly("1 ann 5", "2 bob 5");
    }

    @Test
    default void lexicalShouldPutTheSmallerIdFirstWhicheverScoreIsBetter() {
        for (ScoreOrder order : ScoreOrder.values()) {
            BoardDesk board = BoardDesk.open(
                    this, BoardDraft.from(clock()).ties(TieBreak.LEXICAL).order(order));
            for (String member : List.of("cid", "ann", "bob")) {
                board.score(member, 5);
            }
            assertThat(board.lines()).as("%s", order).containsExactly("1 ann 5", "2 bob 5", "3 cid 5");
        }
    }

    @Test
    default void lexicalShouldBeTheOrderOfBytesInUtf8() {
        List<String> inOrder = List.of(
                "!",
                "%",
                "0",
                "00",
                "1",
                "10",
                "9",
                "A",
                "Z",
                "a",
                "a b",
                "a!",
                "a-b",
                "aB",
                "a_b",
                "aa",
                "b",
                "é",
                "서울",
                "한국",
                "\uFE70",
                "\uFF21",
                "\uD835\uDC00",
                "\uD842\uDFB7");
        List<String> shuffled = new ArrayList<>(inOrder);
        Seed.shuffle(shuffled);
        BoardDesk board = board(TieBreak.LEXICAL, RankStyle.COMPETITION);
        shuffled.forEach(member -> board.score(member, 1));
        assertThat(board.page().entries()).extracting(e -> e.member().value()).isEqualTo(inOrder);
        for (int i = 0; i < inOrder.size(); i++) {
            assertThat(board.rankOf(Window.ALL, inOrder.get(i))).isEqualTo(new Standing(1, i, 1, inOrder.size()));
        }
    }

    @Test
    default void tiesShouldStayExactAtTheLargestScores() {
        long max = Scores.MAX;
        BoardDesk board = board(TieBreak.FIRST_REACHED, RankStyle.DENSE);
        board.score("ann", max - 1);
        board.score("bob", max);
        board.score("cid", max - 1);
        board.score("dan", max);
        assertThat(board.lines())
                .containsExactly("1 bob " + max, "1 dan " + max, "2 ann " + (max - 1), "2 cid " + (max - 1));
    }
}
