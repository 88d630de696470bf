package dev.sluice.simulator.scenario;

import dev.sluice.core.waiting.Lane;
import java.time.Duration;
import java.util.List;

/**
 * The waiting room of a scenario; it is open all the time.
 *
 * @param capacity how many may be inside at once
 * @param admissionsPerSecond how many are let in each second at the most
 * @param admissionTtl how long one admission lasts
 * @param grace how long someone in line may stay silent before the place is lost
 * @param lanes the lines in front of it; a user stands always in the same
 * @param promoters how many let people in, all at the same time
 * @param promoteEvery how often each of them does
 */
public record RoomRules(
        int capacity,
        int admissionsPerSecond,
        Duration admissionTtl,
        Duration grace,
        List<Lane> lanes,
        int promoters,
        Duration promoteEvery) {
    /** Keeps a copy of the list. */
    public RoomRules {
        lanes = List.copyOf(lanes);
    }
}
