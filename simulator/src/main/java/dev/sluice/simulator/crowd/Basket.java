package dev.sluice.simulator.crowd;

import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.ItemStock;
import dev.sluice.core.sale.Line;
import dev.sluice.core.sale.ReservationId;
import dev.sluice.simulator.history.ReserveRequest;
import dev.sluice.simulator.scenario.SaleRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one visit wants to buy, try after try. */
final class Basket {
    /** How often a user of a show tries again when the seats are gone. */
    static final int MORE_TRIES = 3;

    private static final int MOST_UNITS = 3;

    private final World world;
    private final int visit;
    private final SaleRules rules;
    private int tries;
    private @Nullable List<Line> seats;

    Basket(World world, int visit) {
        this.world = world;
        this.visit = visit;
        this.rules = world.scenario.sale().orElseThrow();
    }

    boolean isOfShow() {
        return rules.show();
    }

    /** The place before the page that the user looks at. */
    long pageToLookAt() {
        long pages = (rules.items() + Orders.PAGE - 1L) / Orders.PAGE;
        return Orders.PAGE * world.dice.between(0, pages - 1, visit, Question.STOCK_PAGE, tries);
    }

    /** Chooses seats of that page; keeps none if all are gone. */
    void choose(List<?> page) {
        seats = Seating.choose(page.stream().map(ItemStock.class::cast).toList(), wanted(), draw());
    }

    /** Whether the user looked at a page on which nothing was free. */
    boolean foundNothing() {
        return seats != null && seats.isEmpty();
    }

    /** Whether the user tries once more after a refusal. */
    boolean triesAgain() {
        if (!rules.show() || tries == MORE_TRIES) {
            return false;
        }
        tries++;
        seats = null;
        return true;
    }

    /** The order of this try, by a name of its own. */
    ReserveRequest order() {
        ReservationId id = new ReservationId("order-" + visit + "-" + tries);
        List<Line> chosen = seats != null ? seats : rules.show() ? unseen() : lines();
        return new ReserveRequest(id, chosen, rules.hold());
    }

    private int wanted() {
        return (int) world.dice.between(rules.lines().least(), rules.lines().most(), visit, Question.LINES, 0);
    }

    private double draw() {
        return world.dice.share(visit, Question.SEAT, tries);
    }

    /** Neighbours, whether or not they are free. */
    private List<Line> unseen() {
        int wanted = wanted();
        int first = (int) (draw() * (rules.items() - wanted + 1));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            lines.add(new Line(Catalogue.item(rules, first + i), 1));
        }
        return lines;
    }

    private List<Line> lines() {
        int wanted = wanted();
        Map<ItemId, Line> lines = new LinkedHashMap<>();
        // An item that is drawn again is no other line: a hot item alone makes a short order.
        for (int i = 0; i < wanted; i++) {
            double share = Math.pow(world.dice.share(visit, Question.ITEM, i), rules.skew());
            ItemId item = Catalogue.item(rules, (int) (share * rules.items()));
            long units = world.dice.between(1, Math.min(MOST_UNITS, rules.quantity()), visit, Question.QUANTITY, i);
            lines.putIfAbsent(item, new Line(item, units));
        }
        return List.copyOf(lines.values());
    }
}
