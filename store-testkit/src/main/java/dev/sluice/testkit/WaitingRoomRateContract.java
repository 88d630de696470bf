package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The rate: a token bucket in whole thousandths of an admission, as {@link dev.sluice.core.waiting.WaitingRoom} says. */
public interface WaitingRoomRateContract extends WaitingRoomPort {
    private RoomDesk crowded(int admissionsPerSecond, int people) {
        RoomDesk room = RoomDesk.open(
                waitingRooms(), RoomDraft.from(clock()).capacity(1_000).admissionsPerSecond(admissionsPerSecond));
        for (int i = 0; i < people; i++) {
            room.joinAll(Ids.numbered("user", i));
        }
        return room;
    }

    private int admittedAfter(RoomDesk room, long millis) {
        clock().advance(Duration.ofMillis(millis));
        return room.admitted(100).size();
    }

    @Test
    default void admitShouldLetInOneSecondsWorthAtOnce() {
        RoomDesk room = crowded(10, 15);
        assertThat(admittedAfter(room, 0)).isEqualTo(10);
        assertThat(admittedAfter(room, 0)).isZero();
    }

    @Test
    default void admitShouldLetTheNextInToTheMillisecond() {
        RoomDesk room = crowded(10, 15);
        assertThat(admittedAfter(room, 0)).isEqualTo(10);
        assertThat(admittedAfter(room, 99)).isZero();
        assertThat(admittedAfter(room, 1)).isEqualTo(1);
        assertThat(admittedAfter(room, 100)).isEqualTo(1);
        assertThat(admittedAfter(room, 250)).isEqualTo(2);
        assertThat(admittedAfter(room, 49))
                .as("the half that was left has grown to 990 thousandths")
                .isZero();
        assertThat(admittedAfter(room, 1)).isEqualTo(1);
    }

    @Test
    default void admitShouldLoseNoThousandthHoweverOftenItIsCalled() {
        RoomDesk room = crowded(3, 8);
        assertThat(admittedAfter(room, 0)).isEqualTo(3);
        assertThat(admittedAfter(room, 333)).as("999 thousandths").isZero();
        assertThat(admittedAfter(room, 1)).as("1,002 thousandths").isEqualTo(1);
        assertThat(admittedAfter(room, 333)).as("2 + 999 thousandths").isEqualTo(1);
        for (int i = 0; i < 332; i++) {
            clock().advance(Duration.ofMillis(1));
            if (i % 50 == 0) {
                assertThat(room.admitted(100)).isEmpty();
            }
        }
        assertThat(admittedAfter(room, 0)).as("1 + 996 thousandths").isZero();
        assertThat(admittedAfter(room, 1)).as("1 + 999 thousandths").isEqualTo(1);
    }

    @Test
    default void admitShouldSaveUpNoMoreThanOneSecond() {
        RoomDesk room = crowded(5, 12);
        assertThat(admittedAfter(room, 120_000)).isEqualTo(5);
        assertThat(admittedAfter(room, 120_000)).isEqualTo(5);
    }

    @Test
    default void admitShouldKeepWhatItDidNotUse() {
        RoomDesk room = crowded(10, 15);
        assertThat(room.admitted(4)).hasSize(4);
        assertThat(admittedAfter(room, 0)).isEqualTo(6);
        assertThat(admittedAfter(room, 0)).isZero();
    }

    @Test
    default void aSlotThatComesFreeShouldNotGoBeyondTheRate() {
        RoomDesk room = crowded(2, 5);
        assertThat(admittedAfter(room, 0)).isEqualTo(2);
        room.complete(Ids.numbered("user", 0), 1);
        assertThat(admittedAfter(room, 499)).isZero();
        assertThat(admittedAfter(room, 1)).isEqualTo(1);
    }

    @Test
    default void theHighestRateShouldStayExactAfterALongRest() {
        RoomDesk room = crowded(1_000_000, 3);
        clock().advance(Duration.ofHours(20));
        for (int i = 0; i < 3; i++) {
            room.join(Ids.numbered("again", i));
        }
        assertThat(room.admitted(100)).hasSize(3);
    }
}
