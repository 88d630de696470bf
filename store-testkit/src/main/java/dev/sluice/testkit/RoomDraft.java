package dev.sluice.testkit;

import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A waiting room in the making: of a fresh name, for 10 people and 1,000 a second, an admission and the grace lasting 10
 * minutes, with the default lane, open for a day.
 */
final class RoomDraft {
    private RoomId id = new RoomId(Ids.fresh("room"));
    private int capacity = 10;
    private int admissionsPerSecond = 1_000;
    private Duration admissionTtl = Duration.ofMinutes(10);
    private Duration grace = Duration.ofMinutes(10);
    private final List<Lane> lanes = new ArrayList<>();
    private Instant closesAt;

    private RoomDraft(Instant now) {
        closesAt = now.plus(Duration.ofDays(1));
    }

    static RoomDraft from(TestClock clock) {
        return new RoomDraft(clock.instant());
    }

    RoomDraft id(String value) {
        id = new RoomId(value);
        return this;
    }

    RoomDraft capacity(int value) {
        capacity = value;
        return this;
    }

    RoomDraft admissionsPerSecond(int value) {
        admissionsPerSecond = value;
        return this;
    }

    RoomDraft admissionTtl(Duration value) {
        admissionTtl = value;
        return this;
    }

    RoomDraft grace(Duration value) {
        grace = value;
        return this;
    }

    /** One more lane; without any there is the default one. */
    RoomDraft lane(String name, int weight) {
        lanes.add(new Lane(new LaneId(name), weight));
        return this;
    }

    RoomDraft closesAt(Instant value) {
        closesAt = value;
        return this;
    }

    WaitingRoom done() {
        List<Lane> declared = lanes.isEmpty() ? List.of(Lane.DEFAULT) : lanes;
        return new WaitingRoom(id, capacity, admissionsPerSecond, admissionTtl, grace, declared, closesAt);
    }
}
