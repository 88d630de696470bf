package dev.sluice.simulator.run;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.store.Stores;
import dev.sluice.simulator.scenario.Scenario;
import io.vertx.core.Future;

/** Whether a store has what a scenario needs. */
final class Suitable {
    private Suitable() {}

    /** Fails with {@link InvalidInputException}, which names the store and what it lacks. */
    static Future<Void> check(Scenario scenario, Stores stores) {
        try {
            scenario.wallet().ifPresent(rules -> stores.wallets());
            scenario.sale().ifPresent(rules -> stores.sales());
            return Future.succeededFuture();
        } catch (UnsupportedOperationException lacking) {
            return Future.failedFuture(new InvalidInputException(
                    "store",
                    stores.name() + ": " + lacking.getMessage(),
                    "for scenario " + scenario.name() + " a store that has them"));
        }
    }
}
