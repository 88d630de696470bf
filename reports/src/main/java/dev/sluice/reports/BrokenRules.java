package dev.sluice.reports;

import java.util.List;

/** For each invariant that was broken, its first offending events: of the first repeat that broke it on each store. */
final class BrokenRules {
    /** How many events are shown of one invariant; the file has more. */
    static final int SHOWN = 5;

    private BrokenRules() {}

    static String of(RunResult run) {
        StringBuilder out = new StringBuilder();
        for (StoreResult store : run.stores()) {
            List<String> rules = store.runs().stream()
                    .flatMap(each -> each.invariants().stream())
                    .filter(Verdict::isBroken)
                    .map(Verdict::id)
                    .distinct()
                    .toList();
            rules.forEach(id -> describe(out, store, id));
        }
        return out.toString();
    }

    private static void describe(StringBuilder out, StoreResult store, String id) {
        for (StoreRun each : store.runs()) {
            for (Verdict verdict : each.invariants()) {
                if (verdict.id().equals(id) && verdict.isBroken()) {
                    out.append("BROKEN ").append(id).append(" on ").append(store.store());
                    out.append(", repeat ").append(each.repeat()).append(":\n");
                    verdict.offending().stream()
                            .limit(SHOWN)
                            .forEach(event -> out.append("  ").append(event).append('\n'));
                    return;
                }
            }
        }
    }
}
