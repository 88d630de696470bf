package dev.sluice.store.inmemory.sale;

import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemStock;

/** One item of a sale and what has become of its units. */
final class Stock {
    final Item item;
    private final long place;
    private long held;
    private long confirmed;

    Stock(long place, Item item) {
        this.place = place;
        this.item = item;
    }

    long free() {
        return item.quantity() - held - confirmed;
    }

    void hold(long units) {
        held += units;
    }

    void release(long units) {
        held -= units;
    }

    void sell(long units) {
        held -= units;
        confirmed += units;
    }

    ItemStock toItemStock() {
        return new ItemStock(place, item, held, confirmed);
    }
}
