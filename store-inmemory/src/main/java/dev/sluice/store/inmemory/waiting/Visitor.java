package dev.sluice.store.inmemory.waiting;

import dev.sluice.core.UserId;
import org.jspecify.annotations.Nullable;

/** Someone who waits or is inside. */
final class Visitor {
    final UserId user;
    final long ticket;
    final LaneLine lane;
    /** The place at which the visitor joined the lane, from 0. */
    final long number;

    /** When the visitor was last heard of; of no meaning once admitted. */
    long lastSeenMillis;

    boolean admitted;
    long expiresAtMillis;

    /** Neighbours in the line of all who wait, the longest silent first; once admitted, of all inside. */
    @Nullable
    Visitor before;

    @Nullable
    Visitor behind;

    /** Neighbours in the lane, while the visitor waits. */
    @Nullable
    Visitor ahead;

    @Nullable
    Visitor next;

    Visitor(UserId user, long ticket, LaneLine lane, long number) {
        this.user = user;
        this.ticket = ticket;
        this.lane = lane;
        this.number = number;
    }
}
