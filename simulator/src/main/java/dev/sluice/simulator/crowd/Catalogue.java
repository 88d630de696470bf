package dev.sluice.simulator.crowd;

import dev.sluice.core.sale.Item;
import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.Sale;
import dev.sluice.core.sale.SaleId;
import dev.sluice.simulator.scenario.SaleRules;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** What a run's sale sells, and how the items are called. */
final class Catalogue {
    /** How many seats a row has. */
    static final int ROW = 20;

    private Catalogue() {}

    /** The sale of a run; of the same seed with the same items at the same prices. */
    static Sale sale(SaleRules rules, long seed, String run, Instant begin) {
        Dice dice = new Dice(seed);
        List<Item> items = IntStream.range(0, rules.items())
                .mapToObj(n -> new Item(
                        item(rules, n),
                        rules.quantity(),
                        dice.between(rules.price().least(), rules.price().most(), n, Question.PRICE, 0)))
                .toList();
        return new Sale(
                new SaleId(run + "-sale"), items, begin.minus(Stage.LONG), begin.plus(Stage.LONG), rules.hold());
    }

    /** The item of that number, from 0: {@code item-7}, or of a show the seat {@code A-8}. */
    static ItemId item(SaleRules rules, int number) {
        return new ItemId(rules.show() ? row(number / ROW) + "-" + (number % ROW + 1) : "item-" + number);
    }

    /** A to Z, AA to ZZ, and so on. */
    private static String row(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : row(number / 26 - 1) + last;
    }
}
