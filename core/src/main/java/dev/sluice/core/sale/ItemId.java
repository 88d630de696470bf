package dev.sluice.core.sale;

import dev.sluice.core.IdRules;

/**
 * Names an item of a sale: a product, or one seat.
 *
 * @param value an id by {@link IdRules}
 */
public record ItemId(String value) {
    /** Refuses what is not an id. */
    public ItemId {
        IdRules.check("itemId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
