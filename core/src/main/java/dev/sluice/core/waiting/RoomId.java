package dev.sluice.core.waiting;

import dev.sluice.core.IdRules;

/**
 * Names a waiting room.
 *
 * @param value an id by {@link IdRules}
 */
public record RoomId(String value) {
    /** Refuses what is not an id. */
    public RoomId {
        IdRules.check("roomId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
