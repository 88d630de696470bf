package dev.sluice.core.ranking;

import dev.sluice.core.IdRules;

/**
 * Names one event of a leaderboard; an id counts once.
 *
 * @param value an id by {@link IdRules}
 */
public record EventId(String value) {
    /** Refuses what is not an id. */
    public EventId {
        IdRules.check("eventId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
