package dev.sluice.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {
    private static final Instant CLOSES = Instant.parse("2026-05-02T00:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static WaitingRoom room(int capacity, int rate, Duration ttl, Duration grace, List<Lane> lanes) {
        return new WaitingRoom(new RoomId("gate"), capacity, rate, ttl, grace, lanes, CLOSES);
    }

    private static List<Lane> lanes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Lane(new LaneId("lane-" + i), 1))
                .toList();
    }

    private static void assertRefused(
            String message, int capacity, int rate, Duration ttl, Duration grace, List<Lane> lanes) {
        assertThatThrownBy(() -> room(capacity, rate, ttl, grace, lanes))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aRoomShouldExpireWhenTheLastWhoJoinedCanBeInsideNoMore() {
        assertThat(room(1, 1, MINUTE, Duration.ofSeconds(30), lanes(1)).expiresAt())
                .isEqualTo(CLOSES.plusSeconds(90));
    }

    @Test
    void aRoomShouldRefuseWhatIsOutOfRange() {
        assertRefused("capacity: '0'", 0, 1, MINUTE, MINUTE, lanes(1));
        assertRefused("capacity: '1000001'", 1_000_001, 1, MINUTE, MINUTE, lanes(1));
        assertRefused("admissionsPerSecond: '0'", 1, 0, MINUTE, MINUTE, lanes(1));
        assertRefused("admissionsPerSecond: '1000001'", 1, 1_000_001, MINUTE, MINUTE, lanes(1));
        assertRefused("admissionTtl: 'PT0S'", 1, 1, Duration.ZERO, MINUTE, lanes(1));
        assertRefused("admissionTtl: 'PT744H'", 1, 1, Duration.ofDays(31), MINUTE, lanes(1));
        assertRefused("grace: 'PT0S'", 1, 1, MINUTE, Duration.ZERO, lanes(1));
        assertRefused("grace: 'PT0.0000005S'", 1, 1, MINUTE, Duration.ofNanos(500), lanes(1));
    }

    @Test
    void aRoomShouldHaveOneToEightLanesOfDifferentNames() {
        assertThat(room(1, 1, MINUTE, MINUTE, lanes(8)).lanes()).hasSize(8);
        assertRefused("lanes: '[]'", 1, 1, MINUTE, MINUTE, List.of());
        assertRefused("lanes: ", 1, 1, MINUTE, MINUTE, lanes(9));
        assertRefused("lanes: ", 1, 1, MINUTE, MINUTE, List.of(Lane.DEFAULT, new Lane(Lane.DEFAULT.id(), 2)));
    }

    @Test
    void aRoomShouldKeepACopyOfItsLanes() {
        List<Lane> lanes = new ArrayList<>(lanes(2));
        WaitingRoom room = room(1, 1, MINUTE, MINUTE, lanes);
        lanes.clear();
        assertThat(room.lanes()).hasSize(2);
    }

    @Test
    void aLaneShouldRefuseAWeightOutOfRange() {
        for (int weight : new int[] {0, 101, -1}) {
            assertThatThrownBy(() -> new Lane(new LaneId("vip"), weight))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("weight: '" + weight + "'");
        }
    }

    @Test
    void countsShouldAddUpTheLanes() {
        Map<LaneId, Long> waiting = Map.of(new LaneId("vip"), 3L, new LaneId("rest"), 4L);
        assertThat(new RoomCounts(waiting, 0, 7, 0, 0, 0, 0, 0).waitingInAll()).isEqualTo(7);
    }
}
