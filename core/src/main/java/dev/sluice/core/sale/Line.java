package dev.sluice.core.sale;

import dev.sluice.core.Require;

/**
 * One line of an order.
 *
 * @param item what is wanted
 * @param quantity how many units of it, 1 to 1,000,000
 */
public record Line(ItemId item, long quantity) {
    /** Refuses a quantity out of range. */
    public Line {
        Require.inRange("quantity", quantity, 1, 1_000_000);
    }
}
