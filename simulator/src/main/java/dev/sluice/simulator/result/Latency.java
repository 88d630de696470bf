package dev.sluice.simulator.result;

import org.HdrHistogram.AbstractHistogram;

/**
 * Time from the intended start of a request to its answer, in microseconds, to three significant digits.
 *
 * @param count how many requests were answered
 * @param p50 half of them took no longer
 */
public record Latency(long count, long p50, long p90, long p99, long p999, long max) {
    /** The percentiles of a histogram that counts microseconds. */
    public static Latency of(AbstractHistogram micros) {
        return new Latency(
                micros.getTotalCount(),
                micros.getValueAtPercentile(50),
                micros.getValueAtPercentile(90),
                micros.getValueAtPercentile(99),
                micros.getValueAtPercentile(99.9),
                micros.getMaxValue());
    }
}
