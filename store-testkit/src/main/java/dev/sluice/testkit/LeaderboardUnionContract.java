package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.Scores;
import dev.sluice.core.ranking.Union;
import dev.sluice.core.ranking.Union.Aggregate;
import dev.sluice.core.ranking.Union.Source;
import dev.sluice.core.ranking.UnionResult;
import dev.sluice.core.ranking.UnionResult.ScoreOutOfRange;
import dev.sluice.core.ranking.UnionResult.United;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several windows as one ranking. */
public interface LeaderboardUnionContract extends LeaderboardPort {
    private UnionResult united(Aggregate aggregate, ScoreOrder order, RankStyle ranks, int limit, Source... sources) {
        return Await.result(leaderboards().union(new Union(List.of(sources), aggregate, order, ranks, limit)));
    }

    private List<String> lines(Aggregate aggregate, ScoreOrder order, Source... sources) {
        United united = (United) united(aggregate, order, RankStyle.COMPETITION, 1_000, sources);
        assertThat(united.total()).isEqualTo(united.entries().size());
        return united.entries().stream()
                .map(e -> e.rank() + " " + e.member() + " " + e.score())
                .toList();
    }

    /** A leaderboard of all time with these members and scores. */
    private Source source(int weight, Object... membersAndScores) {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        for (int i = 0; i < membersAndScores.length; i += 2) {
            board.score((String) membersAndScores[i], ((Number) membersAndScores[i + 1]).longValue());
        }
        return new Source(board.id(), Window.ALL, weight);
    }

    @Test
    default void unionShouldAddUpWeightedScores() {
        Source views = source(1, "ann", 10, "bob", 50, "cid", 7);
        Source sales = source(20, "ann", 3, "bob", 1, "dan", 1);
        Source returns = source(-5, "ann", 2);
        assertThat(lines(Aggregate.SUM, ScoreOrder.HIGHER_IS_BETTER, views, sales, returns))
                .containsExactly("1 bob 70", "2 ann 60", "3 dan 20", "4 cid 7");
        assertThat(lines(Aggregate.SUM, ScoreOrder.LOWER_IS_BETTER, views, sales, returns))
                .containsExactly("1 cid 7", "2 dan 20", "3 ann 60", "4 bob 70");
    }

    @Test
    default void unionShouldTakeTheLargestOrTheSmallest() {
        Source one = source(1, "ann", 10, "bob", 5);
        Source two = source(2, "ann", 4, "bob", 6, "cid", -1);
        assertThat(lines(Aggregate.MAX, ScoreOrder.HIGHER_IS_BETTER, one, two))
                .containsExactly("1 bob 12", "2 ann 10", "3 cid -2");
        assertThat(lines(Aggregate.MIN, ScoreOrder.HIGHER_IS_BETTER, one, two))
                .containsExactly("1 ann 8", "2 bob 5", "3 cid -2");
    }

    @Test
    default void unionShouldKeepMembersWhoseWeightIsNothing() {
        assertThat(lines(Aggregate.SUM, ScoreOrder.HIGHER_IS_BETTER, source(0, "ann", 10, "bob", -10)))
                .containsExactly("1 ann 0", "1 bob 0");
    }

    @Test
    default void unionShouldOrderTiesByIdAndNumberThemAsAsked() {
        Source source = source(1, "\uD835\uDC00", 5, "\uFF21", 5, "b", 5, "a", 9, "z", 1);
        for (RankStyle ranks : RankStyle.values()) {
            List<Long> numbers = switch (ranks) {
                case ORDINAL -> List.of(1L, 2L, 3L, 4L, 5L);
                case COMPETITION -> List.of(1L, 2L, 2L, 2L, 5L);
                case DENSE -> List.of(1L, 2L, 2L, 2L, 3L);
            };
            United united = (United) united(Aggregate.SUM, ScoreOrder.HIGHER_IS_BETTER, ranks, 10, source);
            assertThat(united.entries()).extracting(Entry::rank).isEqualTo(numbers);
            assertThat(united.entries())
                    .extracting(e -> e.member().value())
                    .containsExactly("a", "b", "\uFF21", "\uD835\uDC00", "z");
        }
    }

    @Test
    default void unionShouldBeOfWindowsOfOneLeaderboardToo() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()).window(WindowKind.DAY, Duration.ofDays(9)));
        Instant now = clock().instant();
        Source[] days = new Source[3];
        for (int day = 0; day < 3; day++) {
            Instant at = now.minus(Duration.ofDays(day));
            board.record("a" + day, "ann", 1 + day, at);
            days[day] =
                    new Source(board.id(), WindowKind.DAY.at(at, board.board().zone()), 1);
        }
        board.record("b", "bob", 4, now);
        assertThat(lines(Aggregate.SUM, ScoreOrder.HIGHER_IS_BETTER, days)).containsExactly("1 ann 6", "2 bob 4");
        assertThat(lines(Aggregate.SUM, ScoreOrder.HIGHER_IS_BETTER, days[0], days[0]))
                .as("twice the same")
                .containsExactly("1 bob 8", "2 ann 2");
    }

    @Test
    default void unionShouldGiveTheBestAndCountThemAll() {
        UnionResult result = united(
                Aggregate.SUM,
                ScoreOrder.HIGHER_IS_BETTER,
                RankStyle.ORDINAL,
                2,
                source(1, "ann", 3, "bob", 2, "cid", 1));
        assertThat(result)
                .isEqualTo(new United(
                        List.of(new Entry(1, new MemberId("ann"), 3), new Entry(2, new MemberId("bob"), 2)), 3));
    }

    @Test
    default void unionShouldAnswerScoreOutOfRange() {
        Source largest = source(1, "ann", Scores.MAX);
        Source one = source(1, "ann", 1);
        assertThat(united(Aggregate.SUM, ScoreOrder.HIGHER_IS_BETTER, RankStyle.DENSE, 9, largest, one))
                .isEqualTo(new ScoreOutOfRange());
        Source thousandfold = new Source(largest.leaderboard(), Window.ALL, 1_000);
        assertThat(united(Aggregate.MAX, ScoreOrder.HIGHER_IS_BETTER, RankStyle.DENSE, 9, thousandfold))
                .isEqualTo(new ScoreOutOfRange());
        assertThat(lines(Aggregate.MAX, ScoreOrder.HIGHER_IS_BETTER, largest, one))
                .containsExactly("1 ann " + Scores.MAX);
    }

    @Test
    default void unionShouldBeEmptyWhereNothingWasWritten() {
        assertThat(lines(Aggregate.SUM, ScoreOrder.HIGHER_IS_BETTER, source(1))).isEmpty();
    }

    @Test
    default void unionShouldAnswerUnknownLeaderboardWhereOneOfThemIsNone() {
        Source nowhere = new Source(BoardDesk.unknown(this).id(), Window.ALL, 1);
        assertThat(united(Aggregate.SUM, ScoreOrder.HIGHER_IS_BETTER, RankStyle.DENSE, 9, source(1, "ann", 1), nowhere))
                .isEqualTo(new UnknownLeaderboard());
    }
}
