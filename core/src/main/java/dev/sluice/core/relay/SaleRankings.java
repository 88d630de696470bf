package dev.sluice.core.relay;

import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.Union;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.SaleId;
import dev.sluice.core.sale.SaleStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Leaderboards that are ready to use, with the rules by which confirmations feed those of them that rank sales.
 *
 * <p>Ids of events are remembered for {@link #DEDUPE}, so a relay may stand still for so long and count nothing twice.
 */
public final class SaleRankings {
    /** How long the ids of events are remembered. */
    public static final Duration DEDUPE = Duration.ofDays(7);

    /**
     * The least score of a show that is not sold out, in the ranking of {@link #fastestSellOut}: more milliseconds than
     * any show takes. To it comes the share that is left, in billionths.
     */
    public static final long NOT_SOLD_OUT = 1_000_000_000_000_000L;

    private static final long WHOLE = 1_000_000_000L;
    private static final int HOURS = 24;

    private SaleRankings() {}

    /** Items by the units sold of them, each hour, day and ISO week; fed by {@link #unitsSold}. */
    public static Leaderboard mostOrdered(LeaderboardId id, ZoneId zone, Instant expiresAt) {
        return board(
                id,
                Operator.INCREMENT,
                ScoreOrder.HIGHER_IS_BETTER,
                zone,
                Map.of(
                        WindowKind.HOUR, Duration.ofDays(2),
                        WindowKind.DAY, Duration.ofDays(30),
                        WindowKind.WEEK, Duration.ofDays(180)),
                expiresAt);
    }

    /** One event for each line of a confirmation: its units, for its item. */
    public static List<ScoreEvent> unitsSold(SaleId sale, Confirmation confirmation, SaleStatus status) {
        return confirmation.lines().stream()
                .map(line -> new ScoreEvent(
                        ConfirmationEvents.of(sale, confirmation.number(), line.item()),
                        new MemberId(line.item().value()),
                        line.quantity(),
                        confirmation.at()))
                .toList();
    }

    /**
     * Shows by the time from their opening to the confirmation of the last unit, the shortest first; behind them shows
     * that are not sold out, by the share that is sold. Fed by {@link #sellOutTime}.
     */
    public static Leaderboard fastestSellOut(LeaderboardId id, Instant expiresAt) {
        return board(
                id,
                Operator.LATEST,
                ScoreOrder.LOWER_IS_BETTER,
                ZoneId.of("UTC"),
                Map.of(WindowKind.ALL, Duration.ZERO),
                expiresAt);
    }

    /**
     * One event for each confirmation: milliseconds from the opening if the show was sold out when it was asked about,
     * else {@link #NOT_SOLD_OUT} and the share that was left. Confirmations are passed on in their order, so the last
     * one of a show has the last word, and is passed on after it took effect.
     */
    public static List<ScoreEvent> sellOutTime(SaleId sale, Confirmation confirmation, SaleStatus status) {
        long left = status.quantity() - status.confirmed();
        long score = left == 0
                ? Duration.between(status.opensAt(), status.lastConfirmedAt().orElse(confirmation.at()))
                        .toMillis()
                : NOT_SOLD_OUT + (long) Math.ceil((double) left / status.quantity() * WHOLE);
        return List.of(new ScoreEvent(
                ConfirmationEvents.of(sale, confirmation.number()),
                new MemberId(sale.value()),
                score,
                confirmation.at()));
    }

    /** Products by clicks, each hour; {@link #ofLastDay} ranks the last 24 hours. */
    public static Leaderboard productClicks(LeaderboardId id, ZoneId zone, Instant expiresAt) {
        return board(
                id,
                Operator.INCREMENT,
                ScoreOrder.HIGHER_IS_BETTER,
                zone,
                Map.of(WindowKind.HOUR, Duration.ofDays(2)),
                expiresAt);
    }

    /**
     * The hour of that instant and the 23 before it as one ranking: a day that slides by the hour.
     *
     * @param limit how many products are wanted, 1 to {@link dev.sluice.core.ranking.LeaderboardStore#MAX_PAGE}
     */
    public static Union ofLastDay(Leaderboard clicks, Instant now, int limit) {
        List<Union.Source> hours = new ArrayList<>();
        Window hour = WindowKind.HOUR.at(now, clicks.zone());
        while (hours.size() < HOURS) {
            hours.add(new Union.Source(clicks.id(), hour, 1));
            hour = WindowKind.HOUR.at(hour.start().minusMillis(1), clicks.zone());
        }
        return new Union(hours, Union.Aggregate.SUM, ScoreOrder.HIGHER_IS_BETTER, RankStyle.COMPETITION, limit);
    }

    /** Players by the best score that each ever had, the highest first; of equal ones the first to reach it. */
    public static Leaderboard gameScore(LeaderboardId id, Instant expiresAt) {
        return board(
                id,
                Operator.BEST,
                ScoreOrder.HIGHER_IS_BETTER,
                ZoneId.of("UTC"),
                Map.of(WindowKind.ALL, Duration.ZERO),
                expiresAt);
    }

    private static Leaderboard board(
            LeaderboardId id,
            Operator operator,
            ScoreOrder order,
            ZoneId zone,
            Map<WindowKind, Duration> retention,
            Instant expiresAt) {
        return new Leaderboard(
                id, operator, order, TieBreak.FIRST_REACHED, RankStyle.COMPETITION, zone, retention, DEDUPE, expiresAt);
    }
}
