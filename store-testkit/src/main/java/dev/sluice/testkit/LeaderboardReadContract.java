package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.PageResult;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.Standing;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Unranked;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reading: pages, ranges of scores, one's rank and neighbours, at their edges. */
public interface LeaderboardReadContract extends LeaderboardPort {
    /** Ten members, {@code m1} with score 100 to {@code m10} with score 10. */
    private BoardDesk ten() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        for (int i = 1; i <= 10; i++) {
            board.score("m" + i, 110 - 10L * i);
        }
        return board;
    }

    private static List<String> members(Object page) {
        return ((Page) page)
                .entries().stream().map(entry -> entry.member().value()).toList();
    }

    @Test
    default void topShouldBeTheBest() {
        BoardDesk board = ten();
        PageResult top = Await.result(leaderboards().top(board.id(), Window.ALL, 3));
        assertThat(BoardDesk.lines(top)).containsExactly("1 m1 100", "2 m2 90", "3 m3 80");
        assertThat(((Page) top).total()).isEqualTo(10);
    }

    @Test
    default void pageShouldBeAStretchOfTheRanking() {
        BoardDesk board = ten();
        Page page = board.page(Window.ALL, 4, 3);
        assertThat(BoardDesk.lines(page)).containsExactly("5 m5 60", "6 m6 50", "7 m7 40");
        assertThat(page.total()).isEqualTo(10);
        assertThat(members(board.page(Window.ALL, 8, 5))).containsExactly("m9", "m10");
        assertThat(members(board.page(Window.ALL, 9, 1))).containsExactly("m10");
    }

    @Test
    default void pageShouldBeEmptyBeyondTheEnd() {
        BoardDesk board = ten();
        for (long offset : new long[] {10, 11, 1L << 32, Long.MAX_VALUE}) {
            assertThat(board.page(Window.ALL, offset, LeaderboardStore.MAX_PAGE))
                    .as("%d", offset)
                    .isEqualTo(new Page(List.of(), 10));
        }
    }

    @Test
    default void byScoreShouldIncludeBothEnds() {
        BoardDesk board = ten();
        Page page = board.byScore(Window.ALL, 30, 60, 0, 10);
        assertThat(BoardDesk.lines(page)).containsExactly("5 m5 60", "6 m6 50", "7 m7 40", "8 m8 30");
        assertThat(page.total()).isEqualTo(4);
        assertThat(members(board.byScore(Window.ALL, 31, 59, 0, 10))).containsExactly("m6", "m7");
        assertThat(members(board.byScore(Window.ALL, 60, 60, 0, 10))).containsExactly("m5");
    }

    @Test
    default void byScoreShouldComeInPages() {
        BoardDesk board = ten();
        Page page = board.byScore(Window.ALL, 30, 60, 1, 2);
        assertThat(BoardDesk.lines(page)).containsExactly("6 m6 50", "7 m7 40");
        assertThat(page.total()).isEqualTo(4);
        assertThat(board.byScore(Window.ALL, 30, 60, 4, 2)).isEqualTo(new Page(List.of(), 4));
        assertThat(board.byScore(Window.ALL, 30, 60, Long.MAX_VALUE, 1_000)).isEqualTo(new Page(List.of(), 4));
    }

    @Test
    default void byScoreShouldTakeAnyRange() {
        BoardDesk board = ten();
        assertThat(board.byScore(Window.ALL, 61, 69, 0, 10)).isEqualTo(new Page(List.of(), 0));
        assertThat(board.byScore(Window.ALL, 60, 30, 0, 10)).as("upside down").isEqualTo(new Page(List.of(), 0));
        assertThat(board.byScore(Window.ALL, Long.MIN_VALUE, Long.MAX_VALUE, 0, 1_000))
                .isEqualTo(board.page());
        assertThat(board.byScore(Window.ALL, Long.MIN_VALUE, 20, 0, 10).total()).isEqualTo(2);
        assertThat(board.byScore(Window.ALL, 90, Long.MAX_VALUE, 0, 10).total()).isEqualTo(2);
    }

    @Test
    default void rankOfShouldSayWhereAMemberStands() {
        BoardDesk board = ten();
        assertThat(board.rankOf(Window.ALL, "m1")).isEqualTo(new Standing(1, 0, 100, 10));
        assertThat(board.rankOf(Window.ALL, "m10")).isEqualTo(new Standing(10, 9, 10, 10));
        assertThat(board.rankOf(Window.ALL, "nobody")).isEqualTo(new Unranked());
    }

    @Test
    default void aroundShouldBeTheMemberAndItsNeighbours() {
        BoardDesk board = ten();
        AroundResult around = board.around(Window.ALL, "m5", 2);
        assertThat(around).isEqualTo(new Page(board.page().entries().subList(2, 7), 10));
        assertThat(members(board.around(Window.ALL, "m5", 0))).containsExactly("m5");
        assertThat(members(board.around(Window.ALL, "m1", 2))).containsExactly("m1", "m2", "m3");
        assertThat(members(board.around(Window.ALL, "m2", 2))).containsExactly("m1", "m2", "m3", "m4");
        assertThat(members(board.around(Window.ALL, "m10", 2))).containsExactly("m8", "m9", "m10");
        assertThat(board.around(Window.ALL, "m5", 499)).isEqualTo(board.page());
        assertThat(board.around(Window.ALL, "nobody", 2)).isEqualTo(new Unranked());
    }

    @Test
    default void scoresShouldBeThoseOfEveryMember() {
        BoardDesk board = BoardDesk.open(this, BoardDraft.from(clock()));
        board.score("ann", 5);
        board.score("bob", -3);
        board.score("cid", 0);
        assertThat(board.scores(Window.ALL))
                .isEqualTo(new ScoresResult.All(
                        Map.of(new MemberId("ann"), 5L, new MemberId("bob"), -3L, new MemberId("cid"), 0L)));
    }

    @Test
    default void aWindowNobodyHasAScoreInShouldBeEmpty() {
        BoardDesk board = ten();
        Window unwritten = WindowKind.DAY.at(clock().instant(), board.board().zone());
        assertThat(board.page(unwritten)).isEqualTo(new Page(List.of(), 0));
        assertThat(board.byScore(unwritten, 0, 100, 0, 10)).isEqualTo(new Page(List.of(), 0));
        assertThat(board.rankOf(unwritten, "m1")).isEqualTo(new Unranked());
        assertThat(board.around(unwritten, "m1", 3)).isEqualTo(new Unranked());
        assertThat(board.scores(unwritten)).isEqualTo(new ScoresResult.All(Map.of()));
        BoardDesk fresh = BoardDesk.open(this, BoardDraft.from(clock()));
        assertThat(fresh.page()).isEqualTo(new Page(List.of(), 0));
        assertThat(fresh.rankOf(Window.ALL, "m1")).isEqualTo(new Unranked());
    }

    @Test
    default void readingShouldRefuseNumbersOutOfRange() {
        BoardDesk board = ten();
        LeaderboardStore store = leaderboards();
        MemberId member = new MemberId("m1");
        for (int limit : new int[] {0, -1, LeaderboardStore.MAX_PAGE + 1}) {
            assertRefused("limit", store.page(board.id(), Window.ALL, 0, limit));
            assertRefused("limit", store.top(board.id(), Window.ALL, limit));
            assertRefused("limit", store.byScore(board.id(), Window.ALL, 0, 100, 0, limit));
        }
        assertRefused("offset", store.page(board.id(), Window.ALL, -1, 10));
        assertRefused("offset", store.byScore(board.id(), Window.ALL, 0, 100, -1, 10));
        assertRefused("each", store.around(board.id(), Window.ALL, member, -1));
        assertRefused("each", store.around(board.id(), Window.ALL, member, 500));
    }

    private static void assertRefused(String field, Future<?> answer) {
        assertThat(Await.failure(answer))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(field);
    }

    @Test
    default void readingShouldAnswerUnknownLeaderboardWhereThereIsNone() {
        BoardDesk nowhere = BoardDesk.unknown(this);
        LeaderboardStore store = leaderboards();
        UnknownLeaderboard unknown = new UnknownLeaderboard();
        assertThat(Await.result(store.page(nowhere.id(), Window.ALL, 0, 10))).isEqualTo(unknown);
        assertThat(Await.result(store.top(nowhere.id(), Window.ALL, 10))).isEqualTo(unknown);
        assertThat(Await.result(store.byScore(nowhere.id(), Window.ALL, 0, 9, 0, 10)))
                .isEqualTo(unknown);
        assertThat(nowhere.rankOf(Window.ALL, "ann")).isEqualTo(unknown);
        assertThat(nowhere.around(Window.ALL, "ann", 1)).isEqualTo(unknown);
        assertThat(nowhere.scores(Window.ALL)).isEqualTo(unknown);
    }
}
