package dev.sluice.simulator.trace;

import java.time.Duration;
import java.time.Instant;

/**
 * A trace that was read through once.
 *
 * @param request where it is and how it is to be played
 * @param account what its files hold
 * @param begin the first order's time, at which the run begins
 * @param span from there to the latest event
 */
record Trace(TraceRequest request, TraceAccount account, Instant begin, Duration span) {
    /** How long it takes to play, if nothing is late; 0 at {@link Speed#MAX}. */
    Duration playTime() {
        return Duration.ofNanos(request.speed().nanosOf(span));
    }
}
