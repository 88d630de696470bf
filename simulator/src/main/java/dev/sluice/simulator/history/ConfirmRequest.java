package dev.sluice.simulator.history;

import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationId;

/** Which reservation is to be paid, and how. */
public record ConfirmRequest(ReservationId id, Payment payment) {}
