package dev.sluice.store.redis.sale;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.ReservationId;
import java.time.Duration;
import java.util.List;

/** One user's order, gathered with others' into one call. */
record ReserveRequest(ReservationId reservation, UserId user, List<Line> lines, Duration hold) {}
