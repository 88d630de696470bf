package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.RecordResult.Recorded;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.UnknownLeaderboard;
import dev.sluice.core.ranking.Unranked;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Windows: the declared zone's hours, days, weeks and months, each kept for its own time (L4). */
public interface LeaderboardWindowsContract extends LeaderboardPort {
    Duration YEARS = Duration.ofDays(3660);

    private BoardDesk board(String zone) {
        return BoardDesk.open(
                this,
                BoardDraft.from(clock())
                        .zone(zone)
                        .window(WindowKind.HOUR, YEARS)
                        .window(WindowKind.DAY, YEARS)
                        .window(WindowKind.WEEK, YEARS)
                        .window(WindowKind.MONTH, YEARS)
                        .window(WindowKind.ALL, Duration.ZERO));
    }

    private static List<String> labels(BoardDesk board, Instant at) {
        return board.board().windowsAt(at).stream().map(Window::label).toList();
    }

    private static void count(BoardDesk board, String at) {
        assertThat(board.record(at.replace(':', '-'), "ann", 1, Instant.parse(at)))
                .isInstanceOf(Recorded.class);
    }

    private static long score(BoardDesk board, WindowKind kind, String at) {
        Window window = kind.at(Instant.parse(at), board.board().zone());
        return board.page(window).entries().stream().mapToLong(e -> e.score()).sum();
    }

    @Test
    default void anEventShouldCountInAllItsWindows() {
        BoardDesk board = board("Asia/Seoul");
        Instant midnight = Instant.parse("2024-04-28T15:00:00Z");
        assertThat(labels(board, midnight))
                .containsExactly(
                        "hourly:20240429T00+0900", "daily:20240429", "weekly:2024-W18", "monthly:202404", "all");
        board.record("e1", "ann", 5, midnight);
        board.record("e0", "ann", 7, midnight.minusMillis(1));
        for (Window window : board.board().windowsAt(midnight)) {
            boolean both = window.kind() == WindowKind.MONTH || window.kind() == WindowKind.ALL;
            assertThat(board.lines(window)).as("%s", window).containsExactly("1 ann " + (both ? 12 : 5));
        }
        for (Window window : board.board().windowsAt(midnight.minusMillis(1))) {
            boolean both = window.kind() == WindowKind.MONTH || window.kind() == WindowKind.ALL;
            assertThat(board.lines(window)).as("%s", window).containsExactly("1 ann " + (both ? 12 : 7));
        }
    }

    @Test
    default void newYearsDayShouldCountInTheLastWeekOfTheOldYear() {
        BoardDesk board = board("Asia/Seoul");
        count(board, "2026-12-27T15:00:00Z");
        count(board, "2027-01-01T00:00:00Z");
        count(board, "2027-01-03T14:59:59.999Z");
        count(board, "2027-01-03T15:00:00Z");
        assertThat(labels(board, Instant.parse("2027-01-01T00:00:00Z"))).contains("weekly:2026-W53", "monthly:202701");
        assertThat(score(board, WindowKind.WEEK, "2027-01-01T00:00:00Z")).isEqualTo(3);
        assertThat(score(board, WindowKind.WEEK, "2027-01-03T15:00:00Z")).isEqualTo(1);
        assertThat(score(board, WindowKind.MONTH, "2027-01-01T00:00:00Z")).isEqualTo(3);
    }

    @Test
    default void aDayOf25HoursShouldCountThemAll() {
        BoardDesk board = board("America/New_York");
        count(board, "2025-11-02T03:59:59.999Z");
        count(board, "2025-11-02T04:00:00Z");
        count(board, "2025-11-02T05:30:00Z");
        count(board, "2025-11-02T06:30:00Z");
        count(board, "2025-11-03T04:59:59.999Z");
        count(board, "2025-11-03T05:00:00Z");
        assertThat(labels(board, Instant.parse("2025-11-03T04:59:59.999Z"))).contains("daily:20251102");
        assertThat(score(board, WindowKind.DAY, "2025-11-02T12:00:00Z")).isEqualTo(4);
        assertThat(score(board, WindowKind.DAY, "2025-11-03T12:00:00Z")).isEqualTo(1);
        assertThat(score(board, WindowKind.HOUR, "2025-11-02T05:00:00Z"))
                .as("the first hour from one to two")
                .isEqualTo(1);
        assertThat(score(board, WindowKind.HOUR, "2025-11-02T06:00:00Z"))
                .as("the second hour from one to two")
                .isEqualTo(1);
    }

    @Test
    default void aDayOf23HoursShouldEndAfterThem() {
        BoardDesk board = board("America/New_York");
        count(board, "2026-03-08T05:00:00Z");
        count(board, "2026-03-09T03:59:59.999Z");
        count(board, "2026-03-09T04:00:00Z");
        assertThat(labels(board, Instant.parse("2026-03-09T03:59:59.999Z"))).contains("daily:20260308");
        assertThat(score(board, WindowKind.DAY, "2026-03-08T12:00:00Z")).isEqualTo(2);
        assertThat(score(board, WindowKind.DAY, "2026-03-09T12:00:00Z")).isEqualTo(1);
    }

    @Test
    default void anEventMayBeOfTheFuture() {
        BoardDesk board = board("UTC");
        Instant later = clock().instant().plus(Duration.ofDays(3));
        board.record("e1", "ann", 5, later);
        assertThat(board.lines(WindowKind.DAY.at(later, board.board().zone()))).containsExactly("1 ann 5");
        assertThat(board.lines(
                        WindowKind.DAY.at(clock().instant(), board.board().zone())))
                .isEmpty();
    }

    @Test
    default void eachWindowShouldBeForgottenAtItsOwnInstantWhateverIsWrittenLater() {
        BoardDesk board = BoardDesk.open(
                this,
                BoardDraft.from(clock())
                        .window(WindowKind.HOUR, Duration.ofHours(5))
                        .window(WindowKind.DAY, Duration.ofHours(50)));
        Instant at = clock().instant();
        Window hour = WindowKind.HOUR.at(at, board.board().zone());
        Window day = WindowKind.DAY.at(at, board.board().zone());
        board.record("e1", "ann", 5, at);
        Instant hourOver = board.board().expiryOf(hour);
        clock().set(hourOver.minus(Duration.ofHours(1)));
        board.record("e2", "ann", 1, at);
        clock().setJustBefore(hourOver);
        assertThat(board.lines(hour)).containsExactly("1 ann 6");
        clock().set(hourOver);
        assertThat(board.page(hour)).isEqualTo(new Page(List.of(), 0));
        assertThat(board.byScore(hour, 0, 9, 0, 9)).isEqualTo(new Page(List.of(), 0));
        assertThat(board.rankOf(hour, "ann")).isEqualTo(new Unranked());
        assertThat(board.around(hour, "ann", 1)).isEqualTo(new Unranked());
        assertThat(board.scores(hour)).isEqualTo(new ScoresResult.All(Map.of()));
        assertThat(board.lines(day)).containsExactly("1 ann 6");
        clock().setJustBefore(board.board().expiryOf(day));
        assertThat(board.lines(day)).containsExactly("1 ann 6");
        clock().set(board.board().expiryOf(day));
        assertThat(board.lines(day)).isEmpty();
    }

    @Test
    default void aLeaderboardShouldBeThereUntilItExpires() {
        Instant expiresAt = clock().instant().plus(Duration.ofHours(5));
        BoardDesk board = BoardDesk.open(
                this,
                BoardDraft.from(clock())
                        .window(WindowKind.DAY, YEARS)
                        .window(WindowKind.ALL, YEARS)
                        .expiresAt(expiresAt));
        Window day = WindowKind.DAY.at(clock().instant(), board.board().zone());
        board.record("e1", "ann", 5);
        clock().setJustBefore(expiresAt);
        assertThat(board.lines(day)).containsExactly("1 ann 5");
        assertThat(board.lines()).containsExactly("1 ann 5");
        clock().set(expiresAt);
        UnknownLeaderboard unknown = new UnknownLeaderboard();
        assertThat(Await.result(leaderboards().page(board.id(), day, 0, 9))).isEqualTo(unknown);
        assertThat(board.record("e1", "ann", 5)).isEqualTo(unknown);
        assertThat(board.remove("e2", "ann")).isEqualTo(unknown);
        assertThat(board.rankOf(Window.ALL, "ann")).isEqualTo(unknown);
        assertThat(board.scores(Window.ALL)).isEqualTo(unknown);
        assertThat(Await.result(leaderboards().definition(board.id()))).isEmpty();
    }
}
