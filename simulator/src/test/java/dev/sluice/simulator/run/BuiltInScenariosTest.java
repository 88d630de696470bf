package dev.sluice.simulator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.simulator.ProgressListener;
import dev.sluice.simulator.result.RunResult;
import dev.sluice.simulator.result.Verdict;
import dev.sluice.simulator.scenario.ScenarioCatalog;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInScenariosTest {
    @RegisterExtension
    static final PlayedStores STORES = new PlayedStores();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coupon-rush",
                "waiting-room",
                "ranking-storm",
                "flash-sale",
                "shop",
                "concert",
                "wallet-contention",
                "game-score"
            })
    void soundStoreKeepsEveryInvariant(String name) {
        RunResult result = STORES.play(new ScenarioSimulation(ScenarioCatalog.load(name)), ProgressListener.NONE);
        assertThat(result.invariants()).allMatch(each -> each.verdict() == Verdict.KEPT, "kept");
        // What is conserved is one sum; of the other rules there is much to look at.
        assertThat(result.invariants())
                .allMatch(each -> each.checked() > (each.id().startsWith("CON-") ? 0 : 100), "much checked");
        assertThat(result.faults()).isEmpty();
        assertThat(result.unsettled()).isZero();
    }
}
