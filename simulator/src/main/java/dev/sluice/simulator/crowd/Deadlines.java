package dev.sluice.simulator.crowd;

import java.time.Duration;

/**
 * How long a run waits at the most, so that it ends also if the store never answers.
 *
 * @param answer for the answer to one call; after that its outcome is unknown
 * @param settling for requests of unknown outcome to be made once more, and then for the last confirmations to be relayed
 * @param reading for each part of the final state
 */
public record Deadlines(Duration answer, Duration settling, Duration reading) {
    /** Long enough for a store that was frozen for some seconds. */
    public static final Deadlines DEFAULT =
            new Deadlines(Duration.ofSeconds(8), Duration.ofSeconds(15), Duration.ofSeconds(25));
}
