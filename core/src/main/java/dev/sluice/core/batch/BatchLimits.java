package dev.sluice.core.batch;

import dev.sluice.core.Require;

/**
 * How requests are gathered.
 *
 * @param maxBatch the most requests in one backend call, 1 to 10,000
 * @param maxInFlight the most calls of one key under way at once, 1 to 1,000; requests gather while as many are
 * @param maxQueued the most requests that wait, over all keys, 1 to 10,000,000; one more is refused as overloaded
 */
public record BatchLimits(int maxBatch, int maxInFlight, int maxQueued) {
    /** Refuses values out of range. */
    public BatchLimits {
        Require.inRange("maxBatch", maxBatch, 1, 10_000);
        Require.inRange("maxInFlight", maxInFlight, 1, 1_000);
        Require.inRange("maxQueued", maxQueued, 1, 10_000_000);
    }
}
