package dev.sluice.simulator.scenario;

import dev.sluice.core.waiting.Lane;
import dev.sluice.simulator.arrival.Arrival;
import dev.sluice.simulator.arrival.End;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A scenario as the maps, lists, texts and numbers of its file; {@link ScenarioReader} reads them back as they were. */
public final class ScenarioDefinition {
    private ScenarioDefinition() {}

    /** All of the scenario. */
    public static Map<String, Object> of(Scenario scenario) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", scenario.name());
        out.put("description", scenario.description());
        out.put("seed", scenario.seed());
        out.put("users", scenario.users());
        out.put("drain", text(scenario.drain()));
        scenario.campaign()
                .ifPresent(it -> out.put("campaign", Map.of("stock", it.stock(), "perUserLimit", it.perUserLimit())));
        scenario.waitingRoom().ifPresent(it -> out.put("waitingRoom", room(it)));
        scenario.leaderboard().ifPresent(it -> out.put("leaderboard", board(it)));
        scenario.wallet().ifPresent(it -> out.put("wallet", wallet(it)));
        scenario.sale().ifPresent(it -> out.put("sale", sale(it)));
        out.put(
                "phases",
                scenario.phases().stream().map(ScenarioDefinition::phase).toList());
        return out;
    }

    private static Map<String, Object> room(RoomRules room) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("capacity", room.capacity());
        out.put("admissionsPerSecond", room.admissionsPerSecond());
        out.put("admissionTtl", text(room.admissionTtl()));
        out.put("grace", text(room.grace()));
        Map<String, Object> lanes = new LinkedHashMap<>();
        for (Lane lane : room.lanes()) {
            lanes.put(lane.id().value(), lane.weight());
        }
        out.put("lanes", lanes);
        out.put("promoters", room.promoters());
        out.put("promoteEvery", text(room.promoteEvery()));
        return out;
    }

    private static Map<String, Object> board(BoardRules board) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("operator", Units.written(board.operator()));
        out.put("order", Units.written(board.order()));
        out.put("ties", Units.written(board.ties()));
        out.put("ranks", Units.written(board.ranks()));
        out.put("zone", board.zone().getId());
        Map<String, Object> windows = new LinkedHashMap<>();
        board.windows().forEach((kind, kept) -> windows.put(Units.written(kind), text(kept)));
        out.put("windows", windows);
        if (board.fromSale()) {
            out.put("from", "sale");
            return out;
        }
        out.put("members", board.members());
        out.put("skew", board.skew());
        out.put("values", board.values().toString());
        out.put("spread", text(board.spread()));
        return out;
    }

    private static Map<String, Object> wallet(WalletRules wallet) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("charge", wallet.charge().toString());
        out.put("amount", wallet.amount().toString());
        wallet.accounts().ifPresent(it -> out.put("accounts", it));
        return out;
    }

    private static Map<String, Object> sale(SaleRules sale) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put(sale.show() ? "seats" : "items", sale.items());
        out.put("price", sale.price().toString());
        out.put(sale.show() ? "seatsPerOrder" : "lines", sale.lines().toString());
        if (!sale.show()) {
            out.put("quantity", sale.quantity());
            out.put("skew", sale.skew());
        }
        out.put("hold", text(sale.hold()));
        out.put("sweepEvery", text(sale.sweepEvery()));
        out.put("discount", sale.discount());
        return out;
    }

    private static Map<String, Object> phase(Phase phase) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", phase.name());
        out.put("arrival", arrival(phase.arrival()));
        Activity first = phase.activities().get(0);
        if (phase.activities().size() == 1
                && (first.steps().size() > 1 || !first.steps().get(0).standsAlone())) {
            out.put("flow", first.steps().stream().map(Step::toString).toList());
        } else {
            Map<String, Object> mix = new LinkedHashMap<>();
            phase.activities().forEach(each -> mix.put(each.steps().get(0).toString(), each.weight()));
            out.put("mix", mix);
        }
        out.put("think", phase.think().toString());
        out.put("poll", phase.poll().toString());
        out.put("retryShare", share(phase.retryShare()));
        out.put("abandonShare", share(phase.abandonShare()));
        if (phase.lapseShare() > 0) {
            out.put("lapseShare", share(phase.lapseShare()));
        }
        if (phase.cancelShare() > 0) {
            out.put("cancelShare", share(phase.cancelShare()));
        }
        phase.accounts().ifPresent(it -> out.put("accounts", it));
        return out;
    }

    private static Map<String, Object> arrival(Arrival arrival) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (arrival instanceof Arrival.Constant it) {
            out.put("model", "constant");
            out.put("rate", rate(it.perSecond()));
        } else if (arrival instanceof Arrival.Poisson it) {
            out.put("model", "poisson");
            out.put("rate", rate(it.perSecond()));
        } else if (arrival instanceof Arrival.Ramp it) {
            out.put("model", "ramp");
            out.put("from", rate(it.fromPerSecond()));
            out.put("to", rate(it.toPerSecond()));
        } else {
            out.put("model", "at-once");
        }
        if (arrival.end() instanceof End.Users users) {
            out.put("users", users.count());
        } else if (arrival.end() instanceof End.After after) {
            out.put("duration", text(after.duration()));
        }
        return out;
    }

    private static String rate(double perSecond) {
        return BigDecimal.valueOf(Math.round(perSecond * 1e6), 6)
                        .stripTrailingZeros()
                        .toPlainString() + "/s";
    }

    private static String share(double share) {
        return BigDecimal.valueOf(Math.round(share * 1e8), 6)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }

    private static String text(Duration duration) {
        long millis = duration.toMillis();
        if (millis % 86_400_000 == 0) {
            return millis / 86_400_000 + "d";
        }
        return millis % 1_000 == 0 ? millis / 1_000 + "s" : millis + "ms";
    }
}
