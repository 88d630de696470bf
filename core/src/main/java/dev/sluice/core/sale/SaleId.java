package dev.sluice.core.sale;

import dev.sluice.core.IdRules;

/**
 * Names a sale.
 *
 * @param value an id by {@link IdRules}
 */
public record SaleId(String value) {
    /** Refuses what is not an id. */
    public SaleId {
        IdRules.check("saleId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
