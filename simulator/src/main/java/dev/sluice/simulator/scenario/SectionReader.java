package dev.sluice.simulator.scenario;

import dev.sluice.core.IdRules;
import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.WindowKind;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.LaneId;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sections of a scenario that say what users meet: coupon, waiting room, leaderboard. */
final class SectionReader {
    private static final Duration MILLI = Duration.ofMillis(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration YEARS = Duration.ofDays(3660);

    private SectionReader() {}

    static CouponRules campaign(Fields in) {
        int stock = (int) in.whole("stock", 1, 1_000_000_000);
        int limit = (int) in.whole("perUserLimit", 1, 1, 100);
        in.done();
        return new CouponRules(stock, limit);
    }

    static RoomRules waitingRoom(Fields in) {
        RoomRules rules = new RoomRules(
                (int) in.whole("capacity", 1, 1_000_000),
                (int) in.whole("admissionsPerSecond", 1, 1_000_000),
                Units.duration(in, "admissionTtl", Duration.ofSeconds(30), MILLI, HOUR),
                Units.duration(in, "grace", Duration.ofSeconds(2), MILLI, HOUR),
                in.section("lanes").map(SectionReader::lanes).orElse(List.of(Lane.DEFAULT)),
                (int) in.whole("promoters", 2, 1, 16),
                Units.duration(in, "promoteEvery", Duration.ofMillis(20), MILLI, Duration.ofMinutes(1)));
        in.done();
        return rules;
    }

    private static List<Lane> lanes(Fields in) {
        List<Lane> lanes = new ArrayList<>();
        for (String name : in.names()) {
            LaneId id = new LaneId(IdRules.check(in.pathOf(name), name));
            lanes.add(new Lane(id, (int) in.whole(name, 1, 100)));
        }
        Require.that(!lanes.isEmpty() && lanes.size() <= 8, in.path(), lanes.size() + " lanes", "1 to 8 lanes");
        return lanes;
    }

    /** @param sale the scenario's sale, which the leaderboard may come from */
    static BoardRules leaderboard(Fields in, Optional<SaleRules> sale) {
        boolean fromSale = isFromSale(in, sale.isPresent());
        ValueRange one = new ValueRange(1, 1);
        BoardRules rules = new BoardRules(
                Units.choice(in, "operator", Units.all(Operator.class), Operator.INCREMENT),
                Units.choice(in, "order", Units.all(ScoreOrder.class), ScoreOrder.HIGHER_IS_BETTER),
                Units.choice(in, "ties", Units.all(TieBreak.class), TieBreak.FIRST_REACHED),
                Units.choice(in, "ranks", Units.all(RankStyle.class), RankStyle.COMPETITION),
                zone(in),
                in.section("windows").map(SectionReader::windows).orElse(Map.of(WindowKind.ALL, Duration.ZERO)),
                fromSale ? sale.orElseThrow().items() : (int) in.whole("members", 1, 100_000),
                fromSale ? sale.orElseThrow().skew() : (int) in.whole("skew", 1, 1, 20),
                fromSale ? one : Units.values(in, "values", one),
                fromSale
                        ? Duration.ZERO
                        : Units.duration(in, "spread", Duration.ZERO, Duration.ZERO, Duration.ofDays(366)),
                fromSale);
        in.done();
        return rules;
    }

    private static boolean isFromSale(Fields in, boolean hasSale) {
        if (!in.has("from")) {
            return false;
        }
        String from = in.text("from", "sale");
        Require.that(from.equals("sale"), in.pathOf("from"), from, "sale");
        Require.that(hasSale, in.pathOf("from"), from, "this only with a section sale");
        return true;
    }

    private static ZoneId zone(Fields in) {
        if (!in.has("zone")) {
            return ZoneId.of("UTC");
        }
        String accepted = "a time zone such as Asia/Seoul or UTC";
        String value = in.text("zone", accepted);
        try {
            return ZoneId.of(value);
        } catch (DateTimeException unknown) {
            throw new InvalidInputException(in.pathOf("zone"), value, accepted);
        }
    }

    private static Map<WindowKind, Duration> windows(Fields in) {
        Map<WindowKind, Duration> windows = new EnumMap<>(WindowKind.class);
        for (String name : in.names()) {
            WindowKind kind = Units.named(in.pathOf(name), name, Units.all(WindowKind.class));
            windows.put(kind, Units.duration(in, name, Duration.ZERO, Duration.ZERO, YEARS));
        }
        Require.that(!windows.isEmpty(), in.path(), "no window", "at least one window with how long it is kept");
        return windows;
    }
}
