package dev.sluice.reports;

import java.util.List;
import java.util.Map;

/**
 * One repeat on one store.
 *
 * @param repeat its number, from 1
 * @param asked what the scenario wanted
 * @param refused how many requests were refused, by kind
 * @param faults how many calls were not answered, by kind; one request may fail more than once
 * @param unsettled requests that were given up
 * @param invariants the checkers' verdicts
 */
public record StoreRun(
        int repeat,
        Asked asked,
        Map<String, Long> refused,
        Map<String, Long> faults,
        long unsettled,
        List<Verdict> invariants) {

    /** What the scenario wanted: visits of users in all, and at what rate a second; 0 if all at once. */
    public record Asked(long requests, double ratePerSecond) {}

    /** Whether no invariant was broken. */
    boolean allKept() {
        return invariants.stream().noneMatch(Verdict::isBroken);
    }
}
