package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.HistoryResult.History;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MovementResult.Moves;
import dev.sluice.core.ranking.RankPoint;
import dev.sluice.core.ranking.SnapshotResult.Taken;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Taking snapshots of windows: what they hold, how many are kept and for how long (L6). */
public interface LeaderboardSnapshotContract extends LeaderboardPort {
    @Test
    default void snapshotsShouldBeNumberedAndTimedByTheStoresClock() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        board.score("ann", 5);
        board.score("bob", 4);
        Instant first = clock().instant();
        assertThat(board.snapshot(Window.ALL, "r1", 10)).isEqualTo(new Taken(1, first, 2));
        clock().advance(Duration.ofMinutes(1));
        board.score("cid", 3);
        assertThat(board.snapshot(Window.ALL, "r2", 10)).isEqualTo(new Taken(2, first.plusSeconds(60), 3));
        assertThat(board.snapshot(Window.ALL, "r3", 1)).isEqualTo(new Taken(3, first.plusSeconds(60), 1));
    }

    @Test
    default void snapshotsOfOneWindowShouldNotCountInAnother() {
        BoardDesk board = BoardDesk.open(
                this,
                BoardDraft.from(clock())
                        .window(WindowKind.DAY, Duration.ofDays(1))
                        .window(WindowKind.ALL, Duration.ZERO));
        board.score("ann", 5);
        Window day = WindowKind.DAY.at(clock().instant(), board.board().zone());
        Instant now = clock().instant();
        assertThat(board.snapshot(Window.ALL, "r1", 10)).isEqualTo(new Taken(1, now, 1));
        assertThat(board.snapshot(Window.ALL, "r2", 10)).isEqualTo(new Taken(2, now, 1));
        assertThat(board.snapshot(day, "r2", 10)).isEqualTo(new Taken(1, now, 1));
        assertThat(((Moves) board.movement(day, 10)).snapshot()).isEqualTo(1);
        assertThat(((History) board.history(Window.ALL, "ann")).points()).hasSize(2);
    }

    @Test
    default void aRepeatedRequestShouldBeAnsweredWithItsSnapshot() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        board.score("ann", 5);
        Taken first = new Taken(1, clock().instant(), 1);
        assertThat(board.snapshot(Window.ALL, "r1", 10)).isEqualTo(first);
        clock().advance(Duration.ofMinutes(1));
        board.score("bob", 9);
        assertThat(board.snapshot(Window.ALL, "r1", 10)).isEqualTo(first);
        assertThat(board.snapshot(Window.ALL, "r1", 1)).as("of any depth").isEqualTo(first);
        assertThat(board.snapshot(Window.ALL, "r2", 10)).isEqualTo(new Taken(2, clock().instant(), 2));
        assertThat(board.snapshot(Window.ALL, "r1", 10)).isEqualTo(first);
        assertThat(((History) board.history(Window.ALL, "ann")).points()).hasSize(2);
    }

    @Test
    default void aWindowNobodyHasAScoreInShouldGiveASnapshotOfNobody() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        Instant now = clock().instant();
        assertThat(board.snapshot(Window.ALL, "r1", 10)).isEqualTo(new Taken(1, now, 0));
        assertThat(board.snapshot(Window.ALL, "r1", 10)).isEqualTo(new Taken(1, now, 0));
        assertThat(board.movement(Window.ALL, 10)).isEqualTo(new Moves(1, Optional.of(now), List.of()));
        assertThat(board.lines()).isEmpty();
        board.score("ann", 5);
        assertThat(board.lines()).containsExactly("1 ann 5");
        assertThat(board.snapshot(Window.ALL, "r2", 10)).isEqualTo(new Taken(2, now, 1));
        board.remove("e1", "ann");
        assertThat(board.snapshot(Window.ALL, "r3", 10)).isEqualTo(new Taken(3, now, 0));
    }

    @Test
    default void theLatestSnapshotsShouldBeKeptAndTheOldestDropped() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        board.score("ann", 1);
        Instant began = clock().instant();
        int most = LeaderboardStore.SNAPSHOTS;
        for (int i = 1; i <= most; i++) {
            board.snapshot(Window.ALL, "r" + i, 10);
            board.score("ann", 1);
            clock().advance(Duration.ofSeconds(1));
        }
        assertThat(numbers(board)).hasSize(most).startsWith(1L).endsWith((long) most);
        assertThat(board.snapshot(Window.ALL, "r1", 10)).isEqualTo(new Taken(1, began, 1));
        assertThat(board.snapshot(Window.ALL, "next", 10)).isEqualTo(new Taken(most + 1L, clock().instant(), 1));
        assertThat(numbers(board)).hasSize(most).startsWith(2L).endsWith(most + 1L);
        List<RankPoint> points = ((History) board.history(Window.ALL, "ann")).points();
        assertThat(points)
                .allSatisfy(point -> assertThat(point.entry())
                        .hasValueSatisfying(entry -> assertThat(entry.score()).isEqualTo(point.snapshot())));
        assertThat(board.snapshot(Window.ALL, "r1", 10))
                .as("a request whose snapshot is dropped is a new one")
                .isEqualTo(new Taken(most + 2L, clock().instant(), 1));
        assertThat(numbers(board)).hasSize(most).startsWith(3L).endsWith(most + 2L);
    }

    private static List<Long> numbers(BoardDesk board) {
        return ((History) board.history(Window.ALL, "ann"))
                .points().stream().map(RankPoint::snapshot).toList();
    }

    @Test
    default void aSnapshotShouldHoldAThousandMembers() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        for (int i = 0; i <= LeaderboardStore.MAX_PAGE; i++) {
            board.score("m" + i, 5_000 - i);
        }
        Instant now = clock().instant();
        assertThat(board.snapshot(Window.ALL, "r1", LeaderboardStore.MAX_PAGE))
                .isEqualTo(new Taken(1, now, LeaderboardStore.MAX_PAGE));
        Moves moves = (Moves) board.movement(Window.ALL, LeaderboardStore.MAX_PAGE);
        assertThat(moves.moved()).hasSize(LeaderboardStore.MAX_PAGE);
        assertThat(((History) board.history(Window.ALL, "m999")).points())
                .singleElement()
                .satisfies(point -> assertThat(point.entry()).isPresent());
        assertThat(((History) board.history(Window.ALL, "m1000")).points())
                .singleElement()
                .satisfies(point -> assertThat(point.entry()).isEmpty());
        for (int i = 1; i <= LeaderboardStore.SNAPSHOTS; i++) {
            board.snapshot(Window.ALL, "s" + i, 1);
        }
        assertThat(((History) board.history(Window.ALL, "m999")).points())
                .hasSize(LeaderboardStore.SNAPSHOTS)
                .allSatisfy(point -> assertThat(point.entry()).isEmpty());
    }

    @Test
    default void snapshotsShouldBeForgottenWithTheirWindow() {
        BoardDesk board = BoardDesk.open(
                this,
                BoardDraft.from(clock())
                        .window(WindowKind.HOUR, Duration.ofHours(5))
                        .window(WindowKind.DAY, Duration.ofHours(50)));
        Instant at = clock().instant();
        Window hour = WindowKind.HOUR.at(at, board.board().zone());
        Window next =
                WindowKind.HOUR.at(at.plus(Duration.ofHours(1)), board.board().zone());
        Window day = WindowKind.DAY.at(at, board.board().zone());
        board.score("ann", 5);
        for (Window window : List.of(hour, next, day)) {
            board.snapshot(window, "r1", 10);
        }
        Instant over = board.board().expiryOf(hour);
        clock().setJustBefore(over);
        assertThat(board.snapshot(hour, "r2", 10)).isEqualTo(new Taken(2, clock().instant(), 1));
        assertThat(((Moves) board.movement(hour, 10)).snapshot()).isEqualTo(2);
        assertThat(((History) board.history(hour, "ann")).points()).hasSize(2);

        clock().set(over);
        assertThat(board.movement(hour, 10)).isEqualTo(new Moves(0, Optional.empty(), List.of()));
        assertThat(board.history(hour, "ann")).isEqualTo(new History(List.of()));
        assertThat(board.snapshot(hour, "r3", 10)).isEqualTo(new Taken(1, over, 0));
        assertThat(board.snapshot(hour, "r4", 10)).isEqualTo(new Taken(1, over, 0));
        assertThat(board.history(hour, "ann")).isEqualTo(new History(List.of()));
        assertThat(((Moves) board.movement(next, 10)).snapshot()).isEqualTo(1);
        assertThat(((Moves) board.movement(day, 10)).snapshot()).isEqualTo(1);

        clock().set(board.board().expiryOf(next));
        assertThat(board.movement(next, 10))
                .as("also where nobody ever had a score")
                .isEqualTo(new Moves(0, Optional.empty(), List.of()));
        assertThat(((Moves) board.movement(day, 10)).snapshot()).isEqualTo(1);
    }

    @Test
    default void snapshotsShouldBeForgottenWithTheirLeaderboard() {
        BoardDraft draft = BoardDraft.from(clock());
        BoardDesk board = BoardDesk.open(this, draft);
        board.snapshot(Window.ALL, "r1", 10);
        clock().set(board.board().expiresAt());
        UnknownLeaderboard unknown = new UnknownLeaderboard();
        assertThat(board.snapshot(Window.ALL, "r1", 10)).isEqualTo(unknown);
        assertThat(board.movement(Window.ALL, 10)).isEqualTo(unknown);
        assertThat(board.history(Window.ALL, "ann")).isEqualTo(unknown);
        BoardDesk again =
                BoardDesk.open(this, BoardDraft.from(clock()).id(board.id().value()));
        assertThat(again.history(Window.ALL, "ann")).isEqualTo(new History(List.of()));
        assertThat(again.snapshot(Window.ALL, "r1", 10)).isEqualTo(new Taken(1, clock().instant(), 0));
    }

    @Test
    default void snapshotShouldRefuseADepthOutOfRange() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        for (int depth : new int[] {0, -1, LeaderboardStore.MAX_PAGE + 1}) {
            assertThat(Await.failure(leaderboards().snapshot(board.id(), Window.ALL, new RequestId("r1"), depth)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("depth");
        }
        assertThat(board.history(Window.ALL, "ann")).isEqualTo(new History(List.of()));
    }

    @Test
    default void snapshotShouldAnswerUnknownLeaderboardWhereThereIsNone() {
        assertThat(BoardDesk.unknown(this).snapshot(Window.ALL, "r1", 10)).isEqualTo(new UnknownLeaderboard());
    }
}
