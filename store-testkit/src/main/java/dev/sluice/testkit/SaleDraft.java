package dev.sluice.testkit;

import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A sale in the making: of a fresh name, 10 cups of 100 points and 5 hats of 250, open from now for an hour, with holds of
 * ten minutes at the most.
 */
final class SaleDraft {
    private SaleId id = new SaleId(Ids.fresh("sale"));
    private List<Item> items = List.of(item("cup", 10, 100), item("hat", 5, 250));
    private Instant opensAt;
    private Instant closesAt;
    private Duration longestHold = Duration.ofMinutes(10);

    private SaleDraft(Instant now) {
        opensAt = now;
        closesAt = now.plus(Duration.ofHours(1));
    }

    static SaleDraft from(TestClock clock) {
        return new SaleDraft(clock.instant());
    }

    static Item item(String id, long quantity, long price) {
        return new Item(new ItemId(id), quantity, price);
    }

    SaleDraft id(String value) {
        id = new SaleId(value);
        return this;
    }

    SaleDraft items(Item... values) {
        return items(List.of(values));
    }

    SaleDraft items(List<Item> values) {
        items = values;
        return this;
    }

    SaleDraft opensAt(Instant value) {
        opensAt = value;
        return this;
    }

    SaleDraft closesAt(Instant value) {
        closesAt = value;
        return this;
    }

    SaleDraft longestHold(Duration value) {
        longestHold = value;
        return this;
    }

    Sale done() {
        return new Sale(id, items, opensAt, closesAt, longestHold);
    }
}
