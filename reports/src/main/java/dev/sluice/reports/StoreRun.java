package dev.sluice.reports;

import java.util.List;
import java.util.Map;

/**
 * One repeat on one store.
 *
 * @param repeat its number, from 1
 * @param asked what the scenario wanted
 * @param refused how many requests were refused, by kind
 * @param faults how many requests were not answered, by kind
 * @param invariants the checkers' verdicts
 */
public record StoreRun(
        int repeat, Asked asked, Map<String, Long> refused, Map<String, Long> faults, List<Verdict> invariants) {

    /** What the scenario wanted: requests in all, and at what rate a second. */
    public record Asked(long requests, double ratePerSecond) {}

    /** Whether no invariant was broken. */
    boolean allKept() {
        return invariants.stream().noneMatch(Verdict::isBroken);
    }
}
