package dev.sluice.simulator.result;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Medians over the runs on one store; each figure's by itself.
 *
 * @param elapsedMillis how long a run's load lasted
 * @param achievedRatePerSecond visits that got their first answer, each second
 * @param throughputPerSecond answers to users, each second
 * @param latencyMicros of all requests of users
 */
public record Median(
        double elapsedMillis, double achievedRatePerSecond, double throughputPerSecond, Latency latencyMicros) {

    static Median of(List<RunResult> runs) {
        return new Median(
                median(runs, RunResult::elapsedMillis),
                median(runs, RunResult::achievedRatePerSecond),
                median(runs, RunResult::throughputPerSecond),
                new Latency(
                        (long) median(runs, run -> run.latencyMicros().count()),
                        (long) median(runs, run -> run.latencyMicros().p50()),
                        (long) median(runs, run -> run.latencyMicros().p90()),
                        (long) median(runs, run -> run.latencyMicros().p99()),
                        (long) median(runs, run -> run.latencyMicros().p999()),
                        (long) median(runs, run -> run.latencyMicros().max())));
    }

    /** The middle value, of an even number the mean of the middle two; 0 of none. */
    private static double median(List<RunResult> runs, ToDoubleFunction<RunResult> of) {
        double[] sorted = runs.stream().mapToDouble(of).sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return 0;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
