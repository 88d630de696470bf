package dev.sluice.store.redis.sale;

import dev.sluice.core.sale.ItemId;
import dev.sluice.core.sale.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An order's lines as scripts keep them: {@code item:quantity:item:quantity}. */
final class LineText {
    private LineText() {}

    static String of(List<Line> lines) {
        return lines.stream().map(line -> line.item() + ":" + line.quantity()).collect(Collectors.joining(":"));
    }

    static List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int next = text.indexOf(':', colon + 1);
            int end = next < 0 ? text.length() : next;
            lines.add(new Line(new ItemId(text.substring(at, colon)), Long.parseLong(text, colon + 1, end, 10)));
            at = end + 1;
        }
        return lines;
    }
}
