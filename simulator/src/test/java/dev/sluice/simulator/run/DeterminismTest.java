package dev.sluice.simulator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.store.Stores;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.scenario.Scenario;
import dev.sluice.simulator.scenario.ScenarioCatalog;
import dev.sluice.simulator.scenario.ScenarioOverrides;
import dev.sluice.simulator.specimen.ShopDetour;
import dev.sluice.simulator.specimen.Slow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeterminismTest {
    @RegisterExtension
    static final PlayedStores STORES = new PlayedStores();

    @ParameterizedTest
    @ValueSource(strings = {"coupon", "board"})
    void sameSeedSameArrivalsAndRequestsWhateverTheSpeed(String name) {
        Scenario scenario = ScenarioCatalog.load("src/test/resources/" + name + ".yaml");
        List<String> fast = arrivalsAndRequests(scenario, STORES.stores());
        assertThat(arrivalsAndRequests(scenario, Slow.by(7, STORES.stores(), STORES.vertx())))
                .isEqualTo(fast);
        assertThat(arrivalsAndRequests(withSeed(scenario, 8), STORES.stores())).isNotEqualTo(fast);
    }

    @Test
    void sameSeedSamePurchasesWhateverTheSpeed() {
        Scenario scenario = ScenarioCatalog.load("src/test/resources/shopping.yaml");
        List<String> fast = arrivalsAndRequests(scenario, STORES.stores());
        assertThat(arrivalsAndRequests(scenario, ShopDetour.slow(7, STORES.stores(), STORES.vertx())))
                .isEqualTo(fast);
        assertThat(arrivalsAndRequests(withSeed(scenario, 8), STORES.stores())).isNotEqualTo(fast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"room"})
    void sameSeedSameUsersJoinTheSameLanesAndLoseTheirPatience(String name) {
        Scenario scenario = ScenarioCatalog.load("src/test/resources/" + name + ".yaml");
        List<String> fast = joins(scenario, STORES.stores());
        assertThat(joins(scenario, Slow.by(7, STORES.stores(), STORES.vertx()))).isEqualTo(fast);
    }

    private static Scenario withSeed(Scenario scenario, long seed) {
        return new ScenarioOverrides(
                        OptionalInt.empty(), OptionalDouble.empty(), Optional.empty(), OptionalLong.of(seed))
                .applyTo(scenario);
    }

    private static List<String> joins(Scenario scenario, Stores stores) {
        return arrivalsAndRequests(scenario, stores).stream()
                .filter(line -> line.contains("join"))
                .toList();
    }

    /** Who asked for what, and when it was to begin; events by how far they lie from the run's start. */
    private static List<String> arrivalsAndRequests(Scenario scenario, Stores stores) {
        var played = PlayedStores.await(
                new ScenarioSimulation(scenario).play(STORES.vertx(), stores, ProgressListener.NONE));
        Instant begin = played.stage().begin();
        return played.history().calls().stream()
                .filter(call -> call.kind().isUsers())
                .map(call -> line(call, begin).replace(played.stage().wallets().orElse("no wallet"), "wallet"))
                .sorted()
                .toList();
    }

    private static String line(Call call, Instant begin) {
        Object request = call.kind() == CallKind.TOP ? "" : call.request();
        if (request instanceof ScoreEvent event) {
            request =
                    event.id() + " " + event.member() + " " + event.value() + " " + Duration.between(event.at(), begin);
        }
        return call.intended() + " " + call.user() + " " + call.kind() + " " + request;
    }
}
