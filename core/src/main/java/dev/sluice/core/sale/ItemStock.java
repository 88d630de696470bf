package dev.sluice.core.sale;

/**
 * One item and what has become of its units, read at one instant.
 *
 * @param place where it stands in the sale: 1 for the first item
 * @param item the item
 * @param held how many units are reserved by holds that have not run out
 * @param confirmed how many units are sold
 */
public record ItemStock(long place, Item item, long held, long confirmed) {
    /** How many units can be reserved. */
    public long free() {
        return item.quantity() - held - confirmed;
    }
}
