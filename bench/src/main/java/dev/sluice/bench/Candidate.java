package dev.sluice.bench;

import java.time.Duration;

/** One of the two sides of a row. */
interface Candidate {
    /** Its name in the table. */
    String name();

    /**
     * Works as hard as it can for that long, on data of its own, and judges its answers.
     *
     * @throws IllegalStateException if an answer or the state afterwards is wrong
     */
    Sample turn(Duration length);
}
