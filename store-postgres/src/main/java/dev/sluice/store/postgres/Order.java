package dev.sluice.store.postgres;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.ReservationId;
import java.time.Duration;
import java.util.List;

/**
 * One user's wish to reserve.
 *
 * @param reservation its name
 * @param user who wishes
 * @param lines what
 * @param hold for how long
 */
record Order(ReservationId reservation, UserId user, List<Line> lines, Duration hold) {}
