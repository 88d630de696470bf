package dev.sluice.core.sale;

import dev.sluice.core.Require;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every order must be, whatever the sale: checked by each store before it does anything. */
public final class OrderRules {
    /** The most lines of one order. */
    public static final int MAX_LINES = 100;

    private OrderRules() {}

    /**
     * A copy of the lines, if they are 1 to {@link #MAX_LINES} of different items.
     *
     * @throws dev.sluice.core.InvalidInputException naming {@code lines} if they are not
     */
    public static List<Line> checkLines(List<Line> lines) {
        Set<ItemId> items = new HashSet<>();
        lines.forEach(line -> items.add(line.item()));
        Require.that(
                !lines.isEmpty() && lines.size() <= MAX_LINES && items.size() == lines.size(),
                "lines",
                lines,
                "1 to " + MAX_LINES + " lines of different items");
        return List.copyOf(lines);
    }

    /**
     * The hold, if it is whole milliseconds from 1 to {@link Sale#LONGEST_HOLD}.
     *
     * @throws dev.sluice.core.InvalidInputException naming {@code hold} if it is not
     */
    public static Duration checkHold(Duration hold) {
        return Require.inRange("hold", hold, Duration.ofMillis(1), Sale.LONGEST_HOLD);
    }
}
