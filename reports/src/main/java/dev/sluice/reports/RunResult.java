package dev.sluice.reports;

import java.util.List;

/**
 * What one run's result file says, as far as it is shown: one scenario, played on one or more stores.
 *
 * @param schema the form of the file, {@value #SCHEMA}
 * @param id the name of the run
 * @param startedAt when it began, as ISO-8601 text
 * @param environment where it ran
 * @param scenario what was played
 * @param repeats how often it was played on each store
 * @param stores one result a store, in the order in which they were asked for
 */
public record RunResult(
        String schema,
        String id,
        String startedAt,
        Environment environment,
        PlayedScenario scenario,
        int repeats,
        List<StoreResult> stores) {
    /** The form of file that is understood. */
    public static final String SCHEMA = "sluice-run/1";

    /** Whether every invariant that was checked was kept, on every store and in every repeat. */
    public boolean allKept() {
        return stores.stream().flatMap(store -> store.runs().stream()).allMatch(StoreRun::allKept);
    }
}
