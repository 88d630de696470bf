package dev.sluice.simulator.result;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One run on one store.
 *
 * @param repeat its number, from 1
 * @param elapsedMillis from the first intended start to the last answer to a user
 * @param asked what the scenario wanted
 * @param achievedRatePerSecond visits whose first request was answered, each second from the first intended start to
 *     the last of these answers
 * @param throughputPerSecond answers to users, each second of {@code elapsedMillis}
 * @param latencyMicros of all requests of users that were answered
 * @param latencyMicrosByOperation the same by operation; that of promoters too
 * @param answers how many answers of each kind users got
 * @param refused those of them that denied what was asked
 * @param faults how many calls were not answered, by kind; one request may fail more than once
 * @param unsettled requests that were given up: it is not known whether they took effect
 * @param invariants the checkers' verdicts
 * @param details what its kind of simulation tells besides, as JSON can hold it; an empty map if nothing
 */
public record RunResult(
        int repeat,
        double elapsedMillis,
        Asked asked,
        double achievedRatePerSecond,
        double throughputPerSecond,
        Latency latencyMicros,
        Map<String, Latency> latencyMicrosByOperation,
        Map<String, Long> answers,
        Map<String, Long> refused,
        Map<String, Long> faults,
        long unsettled,
        List<InvariantResult> invariants,
        Object details) {
    /** Keeps copies, the maps sorted. */
    public RunResult {
        latencyMicrosByOperation = Collections.unmodifiableMap(new TreeMap<>(latencyMicrosByOperation));
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        refused = Collections.unmodifiableMap(new TreeMap<>(refused));
        faults = Collections.unmodifiableMap(new TreeMap<>(faults));
        invariants = List.copyOf(invariants);
    }

    /** A run of which there is nothing to tell besides. */
    public RunResult(
            int repeat,
            double elapsedMillis,
            Asked asked,
            double achievedRatePerSecond,
            double throughputPerSecond,
            Latency latencyMicros,
            Map<String, Latency> latencyMicrosByOperation,
            Map<String, Long> answers,
            Map<String, Long> refused,
            Map<String, Long> faults,
            long unsettled,
            List<InvariantResult> invariants) {
        this(
                repeat,
                elapsedMillis,
                asked,
                achievedRatePerSecond,
                throughputPerSecond,
                latencyMicros,
                latencyMicrosByOperation,
                answers,
                refused,
                faults,
                unsettled,
                invariants,
                Map.of());
    }

    /** Whether an invariant was broken. */
    public boolean anyBroken() {
        return invariants.stream().anyMatch(each -> each.verdict() == Verdict.BROKEN);
    }
}
