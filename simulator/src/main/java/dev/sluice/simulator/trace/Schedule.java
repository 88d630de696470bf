package dev.sluice.simulator.trace;

import java.time.Duration;
import java.time.Instant;

/** When each order's turn comes: at its own time, sped up; one that is older than those before it, at once. */
final class Schedule {
    private final Instant begin;
    private final Speed speed;
    private long latest;

    /** A run that begins with an order of that time. */
    Schedule(Instant begin, Speed speed) {
        this.begin = begin;
        this.speed = speed;
    }

    /** When the next order's turn comes, in nanoseconds from the run's begin; asked once for each order. */
    long turnOf(Instant at) {
        latest = Math.max(latest, speed.nanosOf(Duration.between(begin, at)));
        return latest;
    }
}
