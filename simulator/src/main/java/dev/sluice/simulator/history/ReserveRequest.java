package dev.sluice.simulator.history;

import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.ReservationId;
import java.time.Duration;
import java.util.List;

/** What is to be held, and for how long. */
public record ReserveRequest(ReservationId id, List<Line> lines, Duration hold) {
    /** Keeps a copy of the list. */
    public ReserveRequest {
        lines = List.copyOf(lines);
    }
}
