package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.Moved;
import dev.sluice.core.ranking.Movement;
import dev.sluice.core.ranking.MovementResult.Moves;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who moved since the latest snapshot. */
public interface LeaderboardMovementContract extends LeaderboardPort {
    /** The moves, written {@code rank member score movement}: new, =, +places, -places. */
    private static List<String> moves(BoardDesk board, int limit) {
        return ((Moves) board.movement(Window.ALL, limit))
                .moved().stream()
                        .map(m -> m.entry().rank() + " " + m.entry().member() + " "
                                + m.entry().score() + " " + text(m.movement()))
                        .toList();
    }

    private static String text(Movement movement) {
        if (movement instanceof Movement.Up up) {
            return "+" + up.places();
        }
        if (movement instanceof Movement.Down down) {
            return "-" + down.places();
        }
        return movement instanceof Movement.Same ? "=" : "new";
    }

    /** Scores of 40, 30, 20 and 10. */
    private BoardDesk four(BoardDraft draft) {
        BoardDesk board = BoardDesk.open(this, draft);
        board.score("ann", 40);
        board.score("bob", 30);
        board.score("cid", 20);
        board.score("dan", 10);
        return board;
    }

    @Test
    default void everybodyShouldBeNewWhereThereIsNoSnapshot() {
        BoardDesk board = four(BoardDraft.from(clock()));
        Moves moves = (Moves) board.movement(Window.ALL, 2);
        assertThat(moves.snapshot()).isZero();
        assertThat(moves.since()).isEmpty();
        assertThat(moves.moved())
                .containsExactly(
                        new Moved(board.page().entries().get(0), new Movement.New()),
                        new Moved(board.page().entries().get(1), new Movement.New()));
        BoardDesk empty = BoardDesk.open(this, BoardDraft.from(clock()));
        assertThat(empty.movement(Window.ALL, 9)).isEqualTo(new Moves(0, Optional.empty(), List.of()));
    }

    @Test
    default void movementShouldSayWhoIsUpDownTheSameAndNew() {
        BoardDesk board = four(BoardDraft.from(clock()));
        Instant since = clock().instant();
        board.snapshot(Window.ALL, "r1", 10);
        assertThat(moves(board, 10)).containsExactly("1 ann 40 =", "2 bob 30 =", "3 cid 20 =", "4 dan 10 =");
        clock().advance(Duration.ofMinutes(1));
        board.score("dan", 25);
        board.score("eve", 33);
        assertThat(moves(board, 10))
                .containsExactly("1 ann 40 =", "2 dan 35 +2", "3 eve 33 new", "4 bob 30 -2", "5 cid 20 -2");
        assertThat(moves(board, 2)).containsExactly("1 ann 40 =", "2 dan 35 +2");
        Moves moves = (Moves) board.movement(Window.ALL, 10);
        assertThat(moves.snapshot()).isEqualTo(1);
        assertThat(moves.since()).contains(since);
    }

    @Test
    default void movementShouldBeSinceTheLatestSnapshot() {
        BoardDesk board = four(BoardDraft.from(clock()));
        board.snapshot(Window.ALL, "r1", 10);
        board.score("dan", 100);
        board.snapshot(Window.ALL, "r2", 10);
        assertThat(moves(board, 2)).containsExactly("1 dan 110 =", "2 ann 40 =");
        board.snapshot(Window.ALL, "r1", 10);
        assertThat(moves(board, 2))
                .as("a repeated request is no snapshot")
                .containsExactly("1 dan 110 =", "2 ann 40 =");
        assertThat(((Moves) board.movement(Window.ALL, 2)).snapshot()).isEqualTo(2);
    }

    @Test
    default void whoStoodBelowTheDepthShouldBeNew() {
        BoardDesk board = four(BoardDraft.from(clock()));
        board.snapshot(Window.ALL, "r1", 2);
        assertThat(moves(board, 10)).containsExactly("1 ann 40 =", "2 bob 30 =", "3 cid 20 new", "4 dan 10 new");
        board.score("cid", 15);
        assertThat(moves(board, 3)).containsExactly("1 ann 40 =", "2 cid 35 new", "3 bob 30 -1");
    }

    @Test
    default void whoLeftAndCameBackShouldBeComparedWithTheSnapshot() {
        BoardDesk board = four(BoardDraft.from(clock()));
        board.snapshot(Window.ALL, "r1", 10);
        board.remove("gone", "ann");
        assertThat(moves(board, 10)).containsExactly("1 bob 30 +1", "2 cid 20 +1", "3 dan 10 +1");
        board.score("ann", 15);
        assertThat(moves(board, 10)).containsExactly("1 bob 30 +1", "2 cid 20 +1", "3 ann 15 -2", "4 dan 10 =");
    }

    /** 9, 7, 7, 5 become 9, 9, 7, 5. */
    private BoardDesk tied(RankStyle ranks) {
        BoardDesk board = BoardDesk.open(
                this, BoardDraft.from(clock()).ties(TieBreak.LEXICAL).ranks(ranks));
        board.score("ann", 9);
        board.score("bob", 7);
        board.score("cid", 7);
        board.score("dan", 5);
        board.snapshot(Window.ALL, "r1", 10);
        board.score("cid", 2);
        return board;
    }

    @Test
    default void movementShouldBeOfOrdinalRanks() {
        assertThat(moves(tied(RankStyle.ORDINAL), 10))
                .containsExactly("1 ann 9 =", "2 cid 9 +1", "3 bob 7 -1", "4 dan 5 =");
    }

    @Test
    default void movementShouldBeOfCompetitionRanks() {
        assertThat(moves(tied(RankStyle.COMPETITION), 10))
                .containsExactly("1 ann 9 =", "1 cid 9 +1", "3 bob 7 -1", "4 dan 5 =");
    }

    @Test
    default void movementShouldBeOfDenseRanks() {
        BoardDesk board = tied(RankStyle.DENSE);
        assertThat(moves(board, 10)).containsExactly("1 ann 9 =", "1 cid 9 +1", "2 bob 7 =", "3 dan 5 =");
        board.score("bob", 2);
        assertThat(moves(board, 10)).containsExactly("1 ann 9 =", "1 bob 9 +1", "1 cid 9 +1", "2 dan 5 +1");
    }

    @Test
    default void movementShouldFollowTheOrderOfTies() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()).ties(TieBreak.LAST_UPDATED));
        board.score("ann", 5);
        board.score("bob", 5);
        board.snapshot(Window.ALL, "r1", 10);
        board.score("ann", 0);
        assertThat(moves(board, 10)).containsExactly("1 ann 5 +1", "2 bob 5 -1");
    }

    @Test
    default void movementShouldHoldWhereLowerIsBetter() {
        BoardDesk board = four(BoardDraft.from(clock()).order(ScoreOrder.LOWER_IS_BETTER));
        board.snapshot(Window.ALL, "r1", 10);
        board.score("ann", -45);
        assertThat(moves(board, 10)).containsExactly("1 ann -5 +3", "2 dan 10 -1", "3 cid 20 -1", "4 bob 30 -1");
    }

    @Test
    default void movementShouldRefuseALimitOutOfRange() {
        BoardDesk board = four(BoardDraft.from(clock()));
        for (int limit : new int[] {0, -1, LeaderboardStore.MAX_PAGE + 1}) {
            assertThat(Await.failure(leaderboards().movement(board.id(), Window.ALL, limit)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("limit");
        }
    }

    @Test
    default void movementShouldAnswerUnknownLeaderboardWhereThereIsNone() {
        assertThat(BoardDesk.unknown(this).movement(Window.ALL, 10)).isEqualTo(new UnknownLeaderboard());
    }
}
