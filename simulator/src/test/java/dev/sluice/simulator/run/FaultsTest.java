package dev.sluice.simulator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.store.Stores;
import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.crowd.Deadlines;
import dev.sluice.simulator.result.RunResult;
import dev.sluice.simulator.result.Verdict;
import dev.sluice.simulator.scenario.ScenarioCatalog;
import dev.sluice.simulator.specimen.Altered;
import dev.sluice.simulator.specimen.Faults;
import dev.sluice.simulator.specimen.FaultyBoards;
import dev.sluice.simulator.specimen.FaultyCoupons;
import dev.sluice.simulator.specimen.FaultyRooms;
import dev.sluice.simulator.specimen.FrozenCoupons;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
    private static final Deadlines SHORT =
            new Deadlines(Duration.ofMillis(300), Duration.ofSeconds(2), Duration.ofSeconds(3));

    @RegisterExtension
    static final PlayedStores STORES = new PlayedStores();

    @ParameterizedTest
    @CsvSource({"coupon, false", "coupon, true", "room, false", "room, true", "board, false", "board, true"})
    void lostCallsAreSettledAndNobodyIsBlamed(String scenario, boolean unanswered) {
        Faults faults = new Faults(unanswered);
        RunResult result = play(
                scenario,
                new Altered(
                        STORES.stores(),
                        new FaultyCoupons(STORES.stores().coupons(), faults),
                        new FaultyRooms(STORES.stores().waitingRooms(), faults),
                        new FaultyBoards(STORES.stores().leaderboards(), faults)));
        assertThat(result.invariants()).allMatch(each -> each.verdict() == Verdict.KEPT, "kept");
        assertThat(result.faults()).containsKeys("unavailable", "outcome-unknown");
        assertThat(result.unsettled()).isZero();
    }

    @Test
    void frozenStoreEndsTheRunAndIsNotJudgedByWhatWasNotRead() {
        Stores frozen =
                Altered.with(STORES.stores(), new FrozenCoupons(STORES.stores().coupons()));
        RunResult result = play("coupon", frozen);
        assertThat(result.answers()).containsEntry("issued", 100L);
        assertThat(result.unsettled()).isGreaterThan(400);
        assertThat(result.invariants())
                .extracting(each -> each.id() + " " + each.verdict())
                .containsExactly("C1 KEPT", "C2 KEPT", "C3 NOT_CHECKED", "C4 KEPT", "C6 NOT_CHECKED");
    }

    private static RunResult play(String scenario, Stores stores) {
        var loaded = ScenarioCatalog.load("src/test/resources/" + scenario + ".yaml");
        return STORES.play(new ScenarioSimulation(loaded, SHORT), sound -> stores, ProgressListener.NONE);
    }
}
