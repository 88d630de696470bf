package dev.sluice.simulator.result;

import java.time.Instant;
import java.util.List;

/**
 * One simulation on one store or several: what the result file holds.
 *
 * @param schema the form of the file, {@value #SCHEMA}
 * @param id the name of this simulation, unique
 * @param startedAt when it began, as ISO-8601 text
 * @param environment where it ran
 * @param scenario what was played
 * @param repeats how often it was played on each store
 * @param stores one result a store, in the order in which they were asked for
 */
public record SimulationResult(
        String schema,
        String id,
        String startedAt,
        Environment environment,
        PlayedScenario scenario,
        int repeats,
        List<StoreResult> stores) {
    /** The form of file that is written. */
    public static final String SCHEMA = "sluice-run/1";

    /** Keeps a copy of the list. */
    public SimulationResult {
        stores = List.copyOf(stores);
    }

    /** The result of that many repeats as there are runs a store. */
    public static SimulationResult of(
            String id, Instant startedAt, Environment environment, PlayedScenario scenario, List<StoreResult> stores) {
        int repeats =
                stores.stream().mapToInt(store -> store.runs().size()).max().orElse(0);
        return new SimulationResult(SCHEMA, id, startedAt.toString(), environment, scenario, repeats, stores);
    }

    /** Whether no run on any store broke an invariant. */
    public boolean allKept() {
        return stores.stream().flatMap(store -> store.runs().stream()).noneMatch(RunResult::anyBroken);
    }
}
