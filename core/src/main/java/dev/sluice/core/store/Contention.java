package dev.sluice.core.store;

import java.time.Duration;

/**
 * What callers have cost one another since the stores were opened.
 *
 * @param retries how often a change was begun anew because another one came before it
 * @param lockWaits how often a change waited for a lock that another one held
 * @param lockWaited how long they waited, all together
 */
public record Contention(long retries, long lockWaits, Duration lockWaited) {
    /** Of stores that do not retry and do not wait, or do not count it. */
    public static final Contention NONE = new Contention(0, 0, Duration.ZERO);
}
