package dev.sluice.store.inmemory.aggregate;

import java.time.Instant;

/** A campaign, a room or a leaderboard: what is made by a definition, guarded by its own lock, and forgotten in time. */
public interface Aggregate {
    /** The rules it was made with; equal rules are the same aggregate. */
    Object definition();

    /** The first instant at which it is forgotten. */
    Instant expiresAt();
}
