package dev.sluice.simulator.trace;

import java.time.Instant;
import java.util.List;

/**
 * One user's request: the lines of an order, which stand together in the file and are sent together.
 *
 * @param lines at least one, at most {@value #MAX_LINES}; an order of more is cut into several
 */
record Order(List<TraceEvent> lines) {
    /** The most lines of one request. */
    static final int MAX_LINES = 1_024;

    Order {
        lines = List.copyOf(lines);
    }

    /** When it was placed: the time of its first line. */
    Instant at() {
        return lines.get(0).event().at();
    }

    /** Whether that line belongs to this order. */
    static boolean together(TraceEvent one, TraceEvent next) {
        return one.place().file() == next.place().file() && one.order().equals(next.order());
    }
}
