package dev.sluice.testkit;

import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.WindowKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/**
 * A leaderboard in the making: of a fresh name, increments, higher is better, first reached comes first, ordinal ranks,
 * Seoul's time, for all time unless windows are named, ids remembered for an hour, living for 30 days.
 */
final class BoardDraft {
    private LeaderboardId id = new LeaderboardId(Ids.fresh("board"));
    private Operator operator = Operator.INCREMENT;
    private ScoreOrder order = ScoreOrder.HIGHER_IS_BETTER;
    private TieBreak ties = TieBreak.FIRST_REACHED;
    private RankStyle ranks = RankStyle.ORDINAL;
    private ZoneId zone = ZoneId.of("Asia/Seoul");
    private final Map<WindowKind, Duration> retention = new EnumMap<>(WindowKind.class);
    private Duration dedupe = Duration.ofHours(1);
    private Instant expiresAt;

    private BoardDraft(Instant now) {
        expiresAt = now.plus(Duration.ofDays(30));
    }

    static BoardDraft from(TestClock clock) {
        return new BoardDraft(clock.instant());
    }

    BoardDraft id(String value) {
        id = new LeaderboardId(value);
        return this;
    }

    BoardDraft operator(Operator value) {
        operator = value;
        return this;
    }

    BoardDraft order(ScoreOrder value) {
        order = value;
        return this;
    }

    BoardDraft ties(TieBreak value) {
        ties = value;
        return this;
    }

    BoardDraft ranks(RankStyle value) {
        ranks = value;
        return this;
    }

    BoardDraft zone(String value) {
        zone = ZoneId.of(value);
        return this;
    }

    /** One more window, and how long it is kept after its end; without any there is the one of all time. */
    BoardDraft window(WindowKind kind, Duration kept) {
        retention.put(kind, kept);
        return this;
    }

    BoardDraft dedupe(Duration value) {
        dedupe = value;
        return this;
    }

    BoardDraft expiresAt(Instant value) {
        expiresAt = value;
        return this;
    }

    Leaderboard done() {
        Map<WindowKind, Duration> windows = retention.isEmpty() ? Map.of(WindowKind.ALL, Duration.ZERO) : retention;
        return new Leaderboard(id, operator, order, ties, ranks, zone, windows, dedupe, expiresAt);
    }
}
