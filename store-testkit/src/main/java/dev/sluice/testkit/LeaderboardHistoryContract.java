package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.HistoryResult.History;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.RankPoint;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.Scores;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A member's places in the snapshots. */
public interface LeaderboardHistoryContract extends LeaderboardPort {
    private static Optional<Entry> line(long rank, String member, long score) {
        return Optional.of(new Entry(rank, new MemberId(member), score));
    }

    @Test
    default void historyShouldHaveAPointForEachSnapshotTheOldestFirst() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        Instant began = clock().instant();
        board.score("ann", 5);
        board.snapshot(Window.ALL, "r1", 10);
        clock().advance(Duration.ofMinutes(1));
        board.score("bob", 9);
        board.snapshot(Window.ALL, "r2", 10);
        board.remove("gone", "ann");
        board.snapshot(Window.ALL, "r3", 10);
        board.score("ann", -3);
        board.snapshot(Window.ALL, "r4", 1);
        board.snapshot(Window.ALL, "r5", 2);
        Instant later = began.plusSeconds(60);
        assertThat(board.history(Window.ALL, "ann"))
                .isEqualTo(new History(List.of(
                        new RankPoint(1, began, line(1, "ann", 5)),
                        new RankPoint(2, later, line(2, "ann", 5)),
                        new RankPoint(3, later, Optional.empty()),
                        new RankPoint(4, later, Optional.empty()),
                        new RankPoint(5, later, line(2, "ann", -3)))));
        assertThat(((History) board.history(Window.ALL, "nobody")).points())
                .hasSize(5)
                .allSatisfy(point -> assertThat(point.entry()).isEmpty());
    }

    @Test
    default void historyShouldBeEmptyWhereThereIsNoSnapshot() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        assertThat(board.history(Window.ALL, "ann")).isEqualTo(new History(List.of()));
        board.score("ann", 5);
        assertThat(board.history(Window.ALL, "ann")).isEqualTo(new History(List.of()));
    }

    @Test
    default void historyShouldKeepRanksOfItsStyleAndTheLargestScores() {
        for (RankStyle ranks : RankStyle.values()) {
            BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()).ranks(ranks));
            Instant now = clock().instant();
            board.score("ann", Scores.MAX);
            board.score("bob", Scores.MAX);
            board.score("cid", -Scores.MAX);
            board.snapshot(Window.ALL, "r1", 10);
            long bob = ranks == RankStyle.ORDINAL ? 2 : 1;
            long cid = ranks == RankStyle.DENSE ? 2 : 3;
            assertThat(board.history(Window.ALL, "bob"))
                    .isEqualTo(new History(List.of(new RankPoint(1, now, line(bob, "bob", Scores.MAX)))));
            assertThat(board.history(Window.ALL, "cid"))
                    .isEqualTo(new History(List.of(new RankPoint(1, now, line(cid, "cid", -Scores.MAX)))));
        }
    }

    @Test
    default void membersAndRequestsOfOddIdsShouldEachBeThemselves() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        Instant now = clock().instant();
        int size = Ids.ODD.size();
        for (int i = 0; i < size; i++) {
            board.score(Ids.ODD.get(i), size - i);
        }
        for (int time = 0; time < 2; time++) {
            Ids.ODD.forEach(odd -> board.snapshot(Window.ALL, odd, 1_000));
        }
        for (int i = 0; i < size; i++) {
            String odd = Ids.ODD.get(i);
            Optional<Entry> line = line(i + 1L, odd, size - i);
            List<RankPoint> points = ((History) board.history(Window.ALL, odd)).points();
            assertThat(points).as(odd).hasSize(Math.min(size, 48));
            assertThat(points)
                    .as(odd)
                    .allSatisfy(point -> assertThat(point).isEqualTo(new RankPoint(point.snapshot(), now, line)));
        }
    }

    @Test
    default void historyShouldAnswerUnknownLeaderboardWhereThereIsNone() {
        assertThat(BoardDesk.unknown(this).history(Window.ALL, "ann")).isEqualTo(new UnknownLeaderboard());
    }
}
