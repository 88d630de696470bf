package dev.sluice.core.waiting;

import dev.sluice.core.IdRules;

/**
 * Names a lane of a waiting room.
 *
 * @param value an id by {@link IdRules}
 */
public record LaneId(String value) {
    /** Refuses what is not an id. */
    public LaneId {
        IdRules.check("laneId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
