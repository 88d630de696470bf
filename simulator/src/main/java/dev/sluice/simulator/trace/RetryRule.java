package dev.sluice.simulator.trace;

import java.time.Duration;

/**
 * How a call that was not answered is repeated.
 *
 * @param attempts how often it is made at most
 * @param first how long is waited before the second attempt, 1 ms or more; twice as long before each further one
 * @param longest how long is waited at most
 */
record RetryRule(int attempts, Duration first, Duration longest) {
    /** Outlives a server that is away for half a minute. */
    static final RetryRule PATIENT = new RetryRule(20, Duration.ofMillis(100), Duration.ofSeconds(2));

    /** How long is waited after that many attempts. */
    long millisAfter(int made) {
        return Math.min(longest.toMillis(), first.toMillis() << Math.min(made - 1, 20));
    }
}
