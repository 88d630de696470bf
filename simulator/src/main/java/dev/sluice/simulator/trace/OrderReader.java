package dev.sluice.simulator.trace;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The orders of a trace, read as they are asked for. Blocks, and is for one thread at a time. */
final class OrderReader implements Closeable {
    private final EventReader events;
    private @Nullable TraceEvent ahead;
    private boolean begun;

    OrderReader(EventReader events) {
        this.events = events;
    }

    /** The next order; null after the last one. */
    @Nullable
    Order next() throws IOException {
        if (!begun) {
            ahead = events.next();
            begun = true;
        }
        if (ahead == null) {
            return null;
        }
        List<TraceEvent> lines = new ArrayList<>();
        TraceEvent first = ahead;
        TraceEvent line = first;
        while (line != null && lines.size() < Order.MAX_LINES && Order.together(first, line)) {
            lines.add(line);
            line = events.next();
        }
        ahead = line;
        return new Order(lines);
    }

    /** The next orders, of {@code lines} lines or a little more; none after the last one. */
    List<Order> next(int lines) throws IOException {
        List<Order> orders = new ArrayList<>();
        int read = 0;
        while (read < lines) {
            Order order = next();
            if (order == null) {
                break;
            }
            orders.add(order);
            read += order.lines().size();
        }
        return orders;
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
