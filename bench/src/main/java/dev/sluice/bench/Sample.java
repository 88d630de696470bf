package dev.sluice.bench;

import java.util.Map;

/**
 * What one turn of a candidate gave.
 *
 * @param operations how many operations were answered
 * @param nanos how long that took
 * @param p50Nanos the median time of one operation
 * @param p99Nanos the time that 99 % of the operations stayed below
 * @param cpuNanos processor time by process, in nanoseconds
 */
record Sample(long operations, long nanos, long p50Nanos, long p99Nanos, Map<String, Long> cpuNanos) {
    double perSecond() {
        return operations * 1e9 / nanos;
    }

    double cpuMicrosPerOperation(String process) {
        return cpuNanos.getOrDefault(process, 0L) / 1e3 / operations;
    }
}
