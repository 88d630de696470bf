package dev.sluice.core.waiting;

import dev.sluice.core.Require;

/**
 * One of the lines in front of a waiting room.
 *
 * @param id its name
 * @param weight how many of this lane are admitted in each round of the lanes while others wait too, 1 to 100
 */
public record Lane(LaneId id, int weight) {
    /** The lane of a room that declares none. */
    public static final Lane DEFAULT = new Lane(new LaneId("default"), 1);

    /** Refuses a weight out of range. */
    public Lane {
        Require.inRange("weight", weight, 1, 100);
    }
}
