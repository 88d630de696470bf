package dev.sluice.simulator.check;

import java.util.Map;
import java.util.TreeMap;

/** How much of something there is at each instant: a sum of amounts, each there for a span of time. */
final class Level {
    private final TreeMap<Long, Long> changes = new TreeMap<>();
    private long[] times = {};
    private long[] heights = {};

    /** A span of time, the first instant in it and the first after it. */
    record Span(long from, long until) {
        /** No time at all. */
        static final Span NEVER = new Span(0, 0);

        boolean isEmpty() {
            return from >= until;
        }
    }

    /** Adds an amount that is there for that span. */
    void add(Span span, long amount) {
        if (!span.isEmpty()) {
            changes.merge(span.from(), amount, Long::sum);
            changes.merge(span.until(), -amount, Long::sum);
            times = new long[0];
        }
    }

    /** The highest that it ever is. */
    long highest() {
        return highestWithin(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** The highest that it is at some instant from the first to the last given. */
    long highestWithin(long first, long last) {
        sum();
        int next = firstAfter(first);
        long highest = next == 0 ? 0 : heights[next - 1];
        for (int i = next; i < times.length && times[i] <= last; i++) {
            highest = Math.max(highest, heights[i]);
        }
        return highest;
    }

    /** The first instant at which it is higher than that; only if there is one. */
    long firstAbove(long height) {
        sum();
        int i = 0;
        while (heights[i] <= height) {
            i++;
        }
        return times[i];
    }

    /** The place of the first change after that instant. */
    private int firstAfter(long instant) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void sum() {
        if (times.length == changes.size()) {
            return;
        }
        times = new long[changes.size()];
        heights = new long[changes.size()];
        long height = 0;
        int i = 0;
        for (Map.Entry<Long, Long> change : changes.entrySet()) {
            height += change.getValue();
            times[i] = change.getKey();
            heights[i++] = height;
        }
    }
}
