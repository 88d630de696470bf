package dev.sluice.core.sale;

/** Where a reservation stands at an instant of the store's clock. */
public enum ReservationState {
    /** Its units are kept for the user until its {@code expiresAt}. */
    HELD,
    /** It is paid; its units are sold. */
    CONFIRMED,
    /** The user gave it up; its units are free again. */
    CANCELLED,
    /** Its hold ran out; its units are free again. */
    EXPIRED
}
