package dev.sluice.simulator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.sale.Confirmation;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.ReservationState;
import dev.sluice.core.store.Stores;
import dev.sluice.core.wallet.WalletStatus;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.crowd.Deadlines;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.FinalState.Sold;
import dev.sluice.simulator.history.FinalState.Wallets;
import dev.sluice.simulator.history.ReserveRequest;
import dev.sluice.simulator.result.Verdict;
import dev.sluice.simulator.run.ScenarioSimulation.Played;
import dev.sluice.simulator.scenario.ScenarioCatalog;
import dev.sluice.simulator.specimen.Faults;
import dev.sluice.simulator.specimen.Plain;
import dev.sluice.simulator.specimen.ShopDetour;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run of wallets and a sale leaves behind, and that nothing of it is lost on the way. */
class ShopRunTest {
    private static final Deadlines SHORT =
            new Deadlines(Duration.ofMillis(300), Duration.ofSeconds(3), Duration.ofSeconds(5));

    @RegisterExtension
    static final PlayedStores STORES = new PlayedStores();

    @ParameterizedTest
    @ValueSource(strings = {"checkout", "seats", "shopping"})
    void finalStateIsWholeAndAtRest(String scenario) {
        Played played = play(scenario, STORES.stores(), Deadlines.DEFAULT);
        assertThat(played.finals().unreadable()).isEmpty();
        Sold sold = played.finals().sale().orElseThrow();
        assertThat(sold.status().held()).isZero();
        assertThat(sold.stock()).hasSize((int) sold.status().items()).allMatch(it -> it.held() == 0);
        assertThat(units(sold.confirmations())).isEqualTo(units(sold));
        assertThat(sold.confirmations()).hasSize((int) sold.status().confirmations());
        assertThat(sold.reservations().values()).noneMatch(it -> it.state() == ReservationState.HELD);
        Wallets wallets = played.finals().wallets().orElseThrow();
        assertThat(wallets.statuses()).isNotEmpty();
        assertThat(wallets.statements().keySet()).isEqualTo(wallets.statuses().keySet());
        wallets.statuses()
                .forEach((number, status) -> assertThat(wallets.statements().getOrDefault(number, List.of()).stream()
                                .mapToLong(entry -> entry.kind().name().equals("CHARGE") ? entry.amount() : 0)
                                .sum())
                        .isEqualTo(status.charged()));
    }

    @Test
    void someConfirmSomeCancelSomeLetLapseAndCouponsAreRedeemed() {
        Played played = play("checkout", STORES.stores(), Deadlines.DEFAULT);
        Sold sold = played.finals().sale().orElseThrow();
        assertThat(sold.reservations().values())
                .extracting(it -> it.state())
                .contains(ReservationState.CONFIRMED, ReservationState.CANCELLED, ReservationState.EXPIRED);
        long listed = sold.reservations().values().stream()
                .filter(it -> it.state() == ReservationState.CONFIRMED)
                .mapToLong(it -> it.total())
                .sum();
        assertThat(sold.status().revenue()).isLessThan(listed);
    }

    @Test
    void whatWasSoldIsRanked() {
        Played played = play("checkout", STORES.stores(), Deadlines.DEFAULT);
        Sold sold = played.finals().sale().orElseThrow();
        Map<String, Long> ranked = new TreeMap<>();
        for (Entry entry : played.finals().rankings().orElseThrow().getOrDefault(Window.ALL, List.of())) {
            ranked.put(entry.member().value(), entry.score());
        }
        assertThat(ranked).isEqualTo(units(sold.confirmations()));
        assertThat(sold.relayed()).isEqualTo(sold.status().confirmations()).isPositive();
        assertThat(calls(played, CallKind.RECORD)).allMatch(call -> call.user() == Call.NOBODY);
    }

    @Test
    void seatsAreNeighboursAndSoldOnce() {
        Played played = play("seats", STORES.stores(), Deadlines.DEFAULT);
        Sold sold = played.finals().sale().orElseThrow();
        assertThat(sold.stock()).allMatch(seat -> seat.confirmed() <= 1);
        assertThat(sold.stock().get(20).item().id().value()).isEqualTo("B-1");
        assertThat(sold.status().confirmed()).isGreaterThan(150);
        assertThat(calls(played, CallKind.RESERVE).stream()
                        .filter(call -> neighbours(((ReserveRequest) call.request()).lines()))
                        .count())
                .isGreaterThan(calls(played, CallKind.RESERVE).size() / 2);
    }

    @ParameterizedTest
    @CsvSource({"checkout, false", "checkout, true", "seats, false", "shopping, true"})
    void lostCallsAreSettled(String scenario, boolean unanswered) {
        Stores faulty = ShopDetour.faulty(STORES.stores(), new Faults(unanswered));
        var result = STORES.play(new ScenarioSimulation(load(scenario), SHORT), sound -> faulty, ProgressListener.NONE);
        assertThat(result.faults()).isNotEmpty();
        assertThat(result.unsettled()).isZero();
        assertThat(result.invariants()).noneMatch(each -> each.verdict() == Verdict.BROKEN);
    }

    @Test
    void storeWithoutWalletsOrSalesIsRefusedInOneLine() {
        var refused = new ScenarioSimulation(load("checkout"))
                .run(STORES.vertx(), new Plain(STORES.stores()), 1, ProgressListener.NONE);
        assertThat(refused.cause())
                .isInstanceOf(dev.sluice.core.InvalidInputException.class)
                .hasMessageContaining("plain has no wallets")
                .hasMessageContaining("checkout");
        assertThat(refused.cause().getMessage()).doesNotContain("\n");
    }

    @Test
    void sharedWalletsAreFew() {
        Played played = play("shopping", STORES.stores(), Deadlines.DEFAULT);
        Map<Integer, WalletStatus> wallets =
                played.finals().wallets().orElseThrow().statuses();
        WalletStatus none = new WalletStatus(0, 0, 0);
        assertThat(wallets.keySet()).allMatch(number -> number < 40).hasSizeGreaterThan(10);
        assertThat(wallets.getOrDefault(0, none).charged())
                .isGreaterThan(20 * wallets.getOrDefault(39, none).charged());
    }

    private static dev.sluice.simulator.scenario.Scenario load(String scenario) {
        return ScenarioCatalog.load("src/test/resources/" + scenario + ".yaml");
    }

    private static Played play(String scenario, Stores stores, Deadlines deadlines) {
        return PlayedStores.await(
                new ScenarioSimulation(load(scenario), deadlines).play(STORES.vertx(), stores, ProgressListener.NONE));
    }

    private static List<Call> calls(Played played, CallKind kind) {
        return played.history().calls().stream()
                .filter(call -> call.kind() == kind)
                .toList();
    }

    private static boolean neighbours(List<Line> lines) {
        String first = lines.get(0).item().value();
        String last = lines.get(lines.size() - 1).item().value();
        int dash = first.indexOf('-');
        return last.equals(
                first.substring(0, dash) + "-" + (Integer.parseInt(first.substring(dash + 1)) + lines.size() - 1));
    }

    private static Map<String, Long> units(List<Confirmation> confirmations) {
        Map<String, Long> units = new TreeMap<>();
        confirmations.forEach(
                it -> it.lines().forEach(line -> units.merge(line.item().value(), line.quantity(), Long::sum)));
        return units;
    }

    private static Map<String, Long> units(Sold sold) {
        Map<String, Long> units = new TreeMap<>();
        for (ItemStock each : sold.stock()) {
            if (each.confirmed() > 0) {
                units.put(each.item().id().value(), each.confirmed());
            }
        }
        return units;
    }
}
