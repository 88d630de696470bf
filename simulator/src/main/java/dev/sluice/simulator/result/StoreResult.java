package dev.sluice.simulator.result;

import dev.sluice.core.store.Stores;
import java.util.List;

/**
 * How one store did.
 *
 * @param store the name by which it was chosen
 * @param backend what served, with version and address
 * @param durability who had accepted a change when its caller was answered
 * @param runs one a repeat, in order
 * @param median the medians over the runs
 */
public record StoreResult(String store, String backend, String durability, List<RunResult> runs, Median median) {
    /** Keeps a copy of the list. */
    public StoreResult {
        runs = List.copyOf(runs);
    }

    /** The runs on that store, at least one, with their medians. */
    public static StoreResult of(Stores stores, List<RunResult> runs) {
        return new StoreResult(
                stores.name(), stores.backend(), stores.durability().name(), runs, Median.of(runs));
    }
}
