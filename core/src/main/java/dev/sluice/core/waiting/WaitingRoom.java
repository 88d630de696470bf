package dev.sluice.core.waiting;

import dev.sluice.core.Require;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The rules of a gate that lets people in at the rate that what lies behind it can take.
 *
 * <p>Lanes take turns by weighted round robin: each lane begins a round with as many credits as its weight; the next
 * admission goes to the first lane, in declared order, that has both someone waiting and a credit, and costs that
 * credit; when somebody waits but no lane has both, all credits are set to the weights again. So while a lane has someone
 * waiting, at most the sum of the other lanes' weights is admitted before it has its turn.
 *
 * <p>The rate is a token bucket in whole thousandths of an admission: it is full when the room is made, holds one second
 * of admissions, and fills by the elapsed milliseconds times the rate.
 *
 * @param id its name
 * @param capacity how many may be inside at once, 1 to 1,000,000
 * @param admissionsPerSecond how many are let in each second at the most, 1 to 1,000,000
 * @param admissionTtl how long one admission lasts, 1 ms to 30 days
 * @param grace how long someone in line may stay silent before the place is lost, 1 ms to 30 days
 * @param lanes 1 to 8 lanes of different names
 * @param closesAt the first instant at which nobody may join the line any more
 */
public record WaitingRoom(
        RoomId id,
        int capacity,
        int admissionsPerSecond,
        Duration admissionTtl,
        Duration grace,
        List<Lane> lanes,
        Instant closesAt) {

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    /** Refuses values out of range, lanes of the same name, and an instant that is no whole millisecond. */
    public WaitingRoom {
        Require.inRange("capacity", capacity, 1, 1_000_000);
        Require.inRange("admissionsPerSecond", admissionsPerSecond, 1, 1_000_000);
        Require.inRange("admissionTtl", admissionTtl, SHORTEST, LONGEST);
        Require.inRange("grace", grace, SHORTEST, LONGEST);
        lanes = List.copyOf(lanes);
        long names = lanes.stream().map(Lane::id).distinct().count();
        Require.that(
                !lanes.isEmpty() && lanes.size() <= 8 && names == lanes.size(),
                "lanes",
                lanes,
                "1 to 8 lanes of different names");
        Require.wholeMillis("closesAt", closesAt);
    }

    /**
     * The first instant at which the room and all its records are forgotten: the last who could have joined has had the
     * grace time and an admission's time.
     */
    public Instant expiresAt() {
        return closesAt.plus(grace).plus(admissionTtl);
    }
}
