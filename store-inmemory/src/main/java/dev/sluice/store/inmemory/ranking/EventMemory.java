package dev.sluice.store.inmemory.ranking;

import dev.sluice.core.ranking.EventId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of recorded events by their ids, in two generations: an id is kept for the rest of the period in which it
 * was recorded and the whole of the next one; so for one period at least and two at the most.
 */
final class EventMemory {
    private final long periodMillis;
    private long period;
    private Map<EventId, Long> current = new HashMap<>();
    private Map<EventId, Long> previous = new HashMap<>();

    EventMemory(long periodMillis) {
        this.periodMillis = periodMillis;
    }

    /** Forgets what is old enough. */
    void pass(long nowMillis) {
        long now = nowMillis / periodMillis;
        if (now == period) {
            return;
        }
        previous = now == period + 1 ? current : new HashMap<>();
        current = new HashMap<>();
        period = now;
    }

    @Nullable
    Long find(EventId id) {
        Long seq = current.get(id);
        return seq == null && !previous.isEmpty() ? previous.get(id) : seq;
    }

    void add(EventId id, long seq) {
        current.put(id, seq);
    }
}
