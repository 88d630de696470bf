package dev.sluice.core.sale;

/** What returning the units of holds that ran out may answer. */
public sealed interface ExpireResult {
    /**
     * This call returned the units of so many reservations.
     *
     * @param count how many reservations
     * @param more whether a further call has more to do
     */
    record Expired(int count, boolean more) implements ExpireResult {}

    /** There is no such sale, or it has expired. */
    record UnknownSale() implements ExpireResult {}
}
