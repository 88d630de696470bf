package dev.sluice.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LeaderboardTest {
    private static final Instant EXPIRES = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private static Leaderboard board(Map<WindowKind, Duration> retention, Duration dedupe) {
        return new Leaderboard(
                new LeaderboardId("sales"),
                Operator.INCREMENT,
                ScoreOrder.HIGHER_IS_BETTER,
                TieBreak.FIRST_REACHED,
                RankStyle.ORDINAL,
                ZoneId.of("UTC"),
                retention,
                dedupe,
                EXPIRES);
    }

    private static void assertRefused(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessageStartingWith(message);
    }

    @Test
    void windowsShouldGoFromTheShortestToTheLongest() {
        Leaderboard board = board(
                Map.of(WindowKind.ALL, Duration.ZERO, WindowKind.HOUR, Duration.ZERO, WindowKind.WEEK, Duration.ZERO),
                Duration.ofHours(1));
        assertThat(board.windowsAt(NOON))
                .extracting(Window::label)
                .containsExactly("hourly:20260501T12+0000", "weekly:2026-W18", "all");
    }

    @Test
    void aWindowShouldBeForgottenAfterItsRetentionOrWithTheLeaderboard() {
        Leaderboard board = board(
                Map.of(
                        WindowKind.DAY, Duration.ofHours(2),
                        WindowKind.MONTH, Duration.ofDays(400),
                        WindowKind.ALL, Duration.ZERO),
                Duration.ofHours(1));
        assertThat(board.expiryOf(WindowKind.DAY.at(NOON, board.zone()))).isEqualTo("2026-05-02T02:00:00Z");
        assertThat(board.expiryOf(WindowKind.MONTH.at(NOON, board.zone()))).isEqualTo(EXPIRES);
        assertThat(board.expiryOf(Window.ALL)).isEqualTo(EXPIRES);
    }

    @Test
    void aLeaderboardShouldRefuseWhatIsOutOfRange() {
        Map<WindowKind, Duration> day = Map.of(WindowKind.DAY, Duration.ofDays(1));
        assertRefused("retention: '{}'", () -> board(Map.of(), Duration.ofHours(1)));
        assertRefused(
                "retention.DAY: 'PT-1S'",
                () -> board(Map.of(WindowKind.DAY, Duration.ofSeconds(-1)), Duration.ofHours(1)));
        assertRefused("dedupe: 'PT0.999S'", () -> board(day, Duration.ofMillis(999)));
        assertRefused(
                "dedupe: 'PT8784H0.001S'", () -> board(day, Duration.ofDays(366).plusMillis(1)));
        assertThat(board(day, Duration.ofDays(366)).retention()).isEqualTo(day);
    }

    @Test
    void anEventShouldRefuseAValueThatIsNoScore() {
        EventId id = new EventId("e");
        MemberId member = new MemberId("m");
        assertThat(new ScoreEvent(id, member, -Scores.MAX, NOON).value()).isEqualTo(-9_007_199_254_740_991L);
        assertRefused("value: '9007199254740992'", () -> new ScoreEvent(id, member, Scores.MAX + 1, NOON));
        assertRefused("value: '-9007199254740992'", () -> new ScoreEvent(id, member, -Scores.MAX - 1, NOON));
        assertRefused("at: ", () -> new ScoreEvent(id, member, 1, NOON.plusNanos(1)));
    }

    @Test
    void aUnionShouldRefuseWhatIsOutOfRange() {
        LeaderboardId id = new LeaderboardId("sales");
        Union.Source source = new Union.Source(id, Window.ALL, 1_000);
        assertRefused("weight: '1001'", () -> new Union.Source(id, Window.ALL, 1_001));
        assertRefused("weight: '-1001'", () -> new Union.Source(id, Window.ALL, -1_001));
        assertRefused("sources: '0'", () -> union(List.of(), 1));
        assertRefused("sources: '33'", () -> union(Collections.nCopies(33, source), 1));
        assertRefused("limit: '0'", () -> union(List.of(source), 0));
        assertRefused("limit: '1001'", () -> union(List.of(source), 1_001));
    }

    private static Union union(List<Union.Source> sources, int limit) {
        return new Union(sources, Union.Aggregate.SUM, ScoreOrder.HIGHER_IS_BETTER, RankStyle.DENSE, limit);
    }

    @Test
    void thePercentileShouldBeTheShareOfThoseWhoDoNotComeBefore() {
        assertThat(new Standing(1, 0, 9, 4).percentile()).isEqualTo(100);
        assertThat(new Standing(4, 3, 1, 4).percentile()).isEqualTo(25);
    }
}
