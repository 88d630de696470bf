package dev.sluice.reports;

/** The medians over a store's repeats. */
public record Median(
        double elapsedMillis, double achievedRatePerSecond, double throughputPerSecond, Latency latencyMicros) {

    /** Time from the intended start of a request to its answer, in microseconds. */
    public record Latency(double p50, double p90, double p99, double p999, double max) {}
}
