package dev.sluice.store.redis.sale;

import dev.sluice.core.sale.SaleId;
import dev.sluice.store.redis.link.Key;
import java.util.List;

/** The keys of a sale as all its scripts take them. */
final class SaleKeys {
    private SaleKeys() {}

    static List<String> of(SaleId sale) {
        String id = sale.value();
        return List.of(
                Key.SALE.of(id),
                Key.SALE_ITEMS.of(id),
                Key.SALE_PLACES.of(id),
                Key.SALE_STOCK.of(id),
                Key.SALE_RESERVATIONS.of(id),
                Key.SALE_HOLDS.of(id),
                Key.SALE_ATTEMPTS.of(id),
                Key.SALE_OUTBOX.of(id),
                Key.SALE_RELAYS.of(id));
    }
}
