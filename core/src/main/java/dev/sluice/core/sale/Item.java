package dev.sluice.core.sale;

import dev.sluice.core.Require;

/**
 * Something a sale sells: units that are all alike. A seat is an item of one unit.
 *
 * @param id its name within the sale
 * @param quantity how many units there are, 1 to 1,000,000,000
 * @param price what one unit costs, 0 to 1,000,000,000 points
 */
public record Item(ItemId id, long quantity, long price) {
    /** Refuses values out of range. */
    public Item {
        Require.inRange("quantity", quantity, 1, 1_000_000_000);
        Require.inRange("price", price, 0, 1_000_000_000);
    }
}
