package dev.sluice.store.inmemory.ranking;

import dev.sluice.store.inmemory.structure.Fingerprint;
import dev.sluice.store.inmemory.structure.IdTable;

/**
 * The numbers of recorded events by their ids, in two generations: an id is kept for the rest of the period in which it
 * was recorded and the whole of the next one; so for one period at least, and for two at the most once time is told on.
 */
final class EventMemory {
    private final long periodMillis;
    private long period = Long.MIN_VALUE;
    private IdTable current = new IdTable();
    private IdTable previous = new IdTable();

    EventMemory(long periodMillis) {
        this.periodMillis = periodMillis;
    }

    /** Tells the time, and forgets what is old enough. */
    void advance(long nowMillis) {
        long now = Math.floorDiv(nowMillis, periodMillis);
        if (now != period) {
            previous = now == period + 1 ? current : new IdTable();
            current = new IdTable();
            period = now;
        }
    }

    /** The event's number, or {@link IdTable#ABSENT}. */
    long find(Fingerprint id) {
        long seq = current.get(id);
        return seq == IdTable.ABSENT ? previous.get(id) : seq;
    }

    void add(Fingerprint id, long seq) {
        current.add(id, seq);
    }
}
