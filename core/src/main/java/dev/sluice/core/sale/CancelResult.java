package dev.sluice.core.sale;

import java.time.Instant;

/** What giving up a reservation may answer. */
public sealed interface CancelResult {
    /** The reservation is given up, by this call or an earlier one; its units came back once. */
    record Cancelled() implements CancelResult {}

    /** The reservation is paid and stays so, as number {@code number}. */
    record AlreadyConfirmed(long number) implements CancelResult {}

    /** The hold was over at that instant anyway. */
    record Expired(Instant expiredAt) implements CancelResult {}

    /** The reservation is another user's. */
    record NotOwner() implements CancelResult {}

    /** No reservation of that name was granted. */
    record UnknownReservation() implements CancelResult {}

    /** There is no such sale, or it has expired. */
    record UnknownSale() implements CancelResult {}
}
