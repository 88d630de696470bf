package dev.sluice.core.sale;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a sale stands, read at one instant.
 *
 * @param opensAt the first instant at which something is reserved
 * @param closesAt the first instant at which nothing is reserved any more
 * @param longestHold how long a reservation may be held at the most
 * @param items how many items there are
 * @param quantity how many units there are of all items together
 * @param held how many units are reserved by holds that have not run out
 * @param confirmed how many units are sold
 * @param confirmations how many reservations were confirmed: the highest number of the outbox
 * @param revenue the points that all confirmations took from wallets
 * @param lastConfirmedAt when the latest confirmation was; empty if there was none
 */
public record SaleStatus(
        Instant opensAt,
        Instant closesAt,
        Duration longestHold,
        long items,
        long quantity,
        long held,
        long confirmed,
        long confirmations,
        long revenue,
        Optional<Instant> lastConfirmedAt) {
    /** How many units can be reserved. */
    public long free() {
        return quantity - held - confirmed;
    }
}
