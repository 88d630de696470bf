package dev.sluice.reports;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Sums and medians over the repeats of a store. */
final class Counts {
    private Counts() {}

    /** The middle value, of an even number the mean of the middle two; 0 of none. */
    static double median(List<StoreRun> runs, ToDoubleFunction<StoreRun> of) {
        double[] sorted = runs.stream().mapToDouble(of).sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return 0;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** All kinds together. */
    static long sum(Map<String, Long> byKind) {
        return byKind.values().stream().mapToLong(Long::longValue).sum();
    }
}
