package dev.sluice.simulator.scenario;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.core.sale.OrderRules;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.wallet.WalletStore;
import java.time.Duration;
import java.util.OptionalInt;

/** Reads the sections of a scenario that say what users buy, and what with: wallet, sale. */
final class ShopReader {
    private static final Duration MILLI = Duration.ofMillis(1);
    private static final long MILLIARD = 1_000_000_000;

    private ShopReader() {}

    static WalletRules wallet(Fields in) {
        WalletRules rules = new WalletRules(
                range(in, "charge", new ValueRange(1_000, 1_000), 1, WalletStore.MAX_AMOUNT),
                range(in, "amount", new ValueRange(1, 1), 1, WalletStore.MAX_AMOUNT),
                accounts(in));
        in.done();
        return rules;
    }

    /** How many wallets there are, if the mapping says so. */
    static OptionalInt accounts(Fields in) {
        return in.has("accounts")
                ? OptionalInt.of((int) in.whole("accounts", 1, ScenarioReader.MAX_USERS))
                : OptionalInt.empty();
    }

    static SaleRules sale(Fields in) {
        boolean show = in.has("seats");
        if (show == in.has("items")) {
            throw new InvalidInputException(
                    in.path(), show ? "items and seats" : "nothing sold", "one of items, seats");
        }
        SaleRules rules = show ? seats(in) : items(in);
        Require.that(
                rules.price().most() * rules.quantity() <= WalletStore.MAX_BALANCE / rules.items(),
                in.pathOf("price"),
                rules.price(),
                "units that together cost at most " + WalletStore.MAX_BALANCE + " points");
        in.done();
        return rules;
    }

    private static SaleRules items(Fields in) {
        int items = (int) in.whole("items", 1, Sale.MAX_ITEMS);
        return new SaleRules(
                false,
                items,
                in.whole("quantity", 1, MILLIARD),
                range(in, "price", new ValueRange(1, 1), 0, MILLIARD),
                range(in, "lines", new ValueRange(1, 1), 1, Math.min(items, OrderRules.MAX_LINES)),
                (int) in.whole("skew", 1, 1, 20),
                hold(in),
                sweepEvery(in),
                discount(in));
    }

    private static SaleRules seats(Fields in) {
        int seats = (int) in.whole("seats", 1, Sale.MAX_ITEMS);
        return new SaleRules(
                true,
                seats,
                1,
                range(in, "price", new ValueRange(1, 1), 0, MILLIARD),
                range(in, "seatsPerOrder", new ValueRange(1, 1), 1, Math.min(seats, 10)),
                1,
                hold(in),
                sweepEvery(in),
                discount(in));
    }

    private static Duration hold(Fields in) {
        return Units.duration(in, "hold", Duration.ofSeconds(2), MILLI, Sale.LONGEST_HOLD);
    }

    private static Duration sweepEvery(Fields in) {
        return Units.duration(in, "sweepEvery", Duration.ofMillis(100), MILLI, Duration.ofMinutes(1));
    }

    private static long discount(Fields in) {
        return in.whole("discount", 0, 0, MILLIARD);
    }

    private static ValueRange range(Fields in, String name, ValueRange otherwise, long min, long max) {
        ValueRange range = Units.values(in, name, otherwise);
        Require.that(
                range.least() >= min && range.most() <= max,
                in.pathOf(name),
                range,
                "whole numbers from " + min + " to " + max);
        return range;
    }
}
