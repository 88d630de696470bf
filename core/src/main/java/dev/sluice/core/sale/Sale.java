package dev.sluice.core.sale;

import dev.sluice.core.Require;
import dev.sluice.core.wallet.WalletStore;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of one sale.
 *
 * @param id its name
 * @param items 1 to 100,000 items of different ids, in the order in which they are shown; all their units together cost
 *     no more than {@link WalletStore#MAX_BALANCE}, so that every total and the revenue are exact in every backend
 * @param opensAt the first instant at which something is reserved
 * @param closesAt the first instant at which nothing is reserved any more; after {@code opensAt}
 * @param longestHold how long a reservation may be held at the most, 1 ms to {@link #LONGEST_HOLD}
 */
public record Sale(SaleId id, List<Item> items, Instant opensAt, Instant closesAt, Duration longestHold) {
    /** The most items of one sale. */
    public static final int MAX_ITEMS = 100_000;

    /** The longest that any sale may hold a reservation. */
    public static final Duration LONGEST_HOLD = Duration.ofHours(24);

    /** How long the records outlive the last hold. */
    public static final Duration RETENTION = Duration.ofDays(1);

    /** Refuses values out of range, items of one id, instants that are no whole milliseconds, and an empty window. */
    public Sale {
        Require.inRange("items", items.size(), 1, MAX_ITEMS);
        items = List.copyOf(items);
        Set<ItemId> ids = new HashSet<>();
        long worth = 0;
        for (Item item : items) {
            Require.that(ids.add(item.id()), "items", item.id(), "items of different ids");
            worth += item.quantity() * item.price();
            Require.that(
                    worth <= WalletStore.MAX_BALANCE,
                    "items",
                    item.id(),
                    "units that together cost at most " + WalletStore.MAX_BALANCE + " points");
        }
        Require.wholeMillis("opensAt", opensAt);
        Require.wholeMillis("closesAt", closesAt);
        Require.that(closesAt.isAfter(opensAt), "closesAt", closesAt, "an instant after opensAt " + opensAt);
        Require.inRange("longestHold", longestHold, Duration.ofMillis(1), LONGEST_HOLD);
    }

    /**
     * The first instant at which the sale and all its records are forgotten: the last reservation's hold has been over
     * for {@link #RETENTION}.
     */
    public Instant expiresAt() {
        return closesAt.plus(longestHold).plus(RETENTION);
    }
}
