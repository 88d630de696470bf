package dev.sluice.store.postgres;

import dev.sluice.core.UserId;
import dev.sluice.core.sale.Payment;
import dev.sluice.core.sale.ReservationId;

/**
 * One user's wish to pay a reservation.
 *
 * @param reservation which reservation
 * @param user who wishes
 * @param payment how it is paid
 */
record Purchase(ReservationId reservation, UserId user, Payment payment) {}
