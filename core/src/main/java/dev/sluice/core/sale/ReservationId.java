package dev.sluice.core.sale;

import dev.sluice.core.IdRules;

/**
 * Names one order of a user within a sale; the caller chooses it, and repeats it when it repeats the call.
 *
 * @param value an id by {@link IdRules}
 */
public record ReservationId(String value) {
    /** Refuses what is not an id. */
    public ReservationId {
        IdRules.check("reservationId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
