package dev.sluice.store.inmemory.aggregate;

import java.time.Instant;

/**
 * Something with a definition and a life span that is decided about by one thread at a time: {@link Aggregates} holds its
 * monitor around every call. Its time never goes back, whatever the clock does.
 *
 * @param <D> the definition
 */
public abstract class Aggregate<D> {
    private final D definition;
    private final long expiresAtMillis;
    private long latestMillis = Long.MIN_VALUE;

    /** One of that definition, forgotten from that instant on. */
    protected Aggregate(D definition, Instant expiresAt) {
        this.definition = definition;
        this.expiresAtMillis = expiresAt.toEpochMilli();
    }

    /** What it was made by. */
    public final D definition() {
        return definition;
    }

    /** The first millisecond at which it is forgotten. */
    final long expiresAtMillis() {
        return expiresAtMillis;
    }

    /** The present of the decision that begins now: the clock's, or the latest one if the clock went back. */
    final long advance(long clockMillis) {
        latestMillis = Math.max(latestMillis, clockMillis);
        return latestMillis;
    }
}
