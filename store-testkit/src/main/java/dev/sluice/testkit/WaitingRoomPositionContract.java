package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.waiting.Admitted;
import dev.sluice.core.waiting.HeartbeatResult.StillWaiting;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.UnknownRoom;
import dev.sluice.core.waiting.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Asking where one stands, with and without the position, and how many are where. */
public interface WaitingRoomPositionContract extends WaitingRoomPort {
    @Test
    default void positionShouldCountThoseAheadAsTheyGo() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        room.joinAll("ann", "bob", "cid", "dan");
        assertThat(room.position("dan")).isEqualTo(new Waiting(4, Lane.DEFAULT.id(), 3, Optional.empty()));
        room.leave("bob", 2);
        assertThat(room.ahead("dan")).isEqualTo(2);
        room.admit(1);
        assertThat(room.ahead("dan")).isEqualTo(1);
        assertThat(room.ahead("cid")).isZero();
    }

    @Test
    default void positionShouldCountOnlyTheUsersOwnLane() {
        RoomDesk room = RoomDesk.open(
                waitingRooms(), RoomDraft.from(clock()).lane("vip", 5).lane("rest", 1));
        room.join("ann", "vip");
        room.join("bob", "rest");
        room.join("cid", "vip");
        room.join("dan", "rest");
        assertThat(room.ahead("cid")).isEqualTo(1);
        assertThat(room.ahead("dan")).isEqualTo(1);
        room.leave("ann", 1);
        assertThat(room.ahead("cid")).isZero();
        assertThat(room.ahead("dan")).isEqualTo(1);
    }

    @Test
    default void heartbeatShouldNameTheTicket() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        room.joinAll("ann", "bob");
        assertThat(room.heartbeat("bob")).isEqualTo(new StillWaiting(2));
        assertThat(room.heartbeat("bob")).isEqualTo(new StillWaiting(2));
    }

    @Test
    default void bothShouldAnswerAdmittedUntilTheAdmissionIsOver() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        room.joinAll("ann", "bob");
        Instant expiresAt = room.admit(2).admissions().get(0).expiresAt();
        clock().setJustBefore(expiresAt);
        assertThat(room.position("ann")).isEqualTo(new Admitted(1, Lane.DEFAULT.id(), expiresAt));
        assertThat(room.heartbeat("bob")).isEqualTo(new Admitted(2, Lane.DEFAULT.id(), expiresAt));
        assertThat(room.counts().active()).isEqualTo(2);
        clock().set(expiresAt);
        assertThat(room.counts().active()).as("until a call notices").isEqualTo(2);
        assertThat(room.position("ann")).isEqualTo(new NotInRoom());
        assertThat(room.heartbeat("bob")).isEqualTo(new NotInRoom());
        assertThat(room.counts().active()).isZero();
        assertThat(room.counts().expired()).isEqualTo(2);
    }

    @Test
    default void joiningAfterAnAdmissionIsOverShouldGiveANewPlace() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        room.joinAll("ann");
        room.admit(1);
        clock().advance(Duration.ofMinutes(10));
        room.joinAll("bob", "ann");
        assertThat(room.position("ann")).isInstanceOf(Waiting.class);
        assertThat(room.counts().expired()).isEqualTo(1);
        assertThat(room.admitted(10)).containsExactly("bob", "ann");
    }

    @Test
    default void bothShouldAnswerNotInRoomToWhoNeverJoined() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        assertThat(room.position("ann")).isEqualTo(new NotInRoom());
        assertThat(room.heartbeat("ann")).isEqualTo(new NotInRoom());
        assertThat(room.counts().joined()).isZero();
    }

    @Test
    default void bothShouldAnswerUnknownRoomWhereThereIsNone() {
        RoomDesk nowhere = RoomDesk.unknown(waitingRooms());
        assertThat(nowhere.position("ann")).isEqualTo(new UnknownRoom());
        assertThat(nowhere.heartbeat("ann")).isEqualTo(new UnknownRoom());
    }

    @Test
    default void countsShouldNameEveryLane() {
        RoomDesk room = RoomDesk.open(
                waitingRooms(), RoomDraft.from(clock()).lane("vip", 5).lane("rest", 1));
        assertThat(room.counts().waiting()).isEqualTo(Map.of(new LaneId("vip"), 0L, new LaneId("rest"), 0L));
        room.join("ann", "rest");
        room.join("bob", "rest");
        assertThat(room.counts().waiting()).isEqualTo(Map.of(new LaneId("vip"), 0L, new LaneId("rest"), 2L));
        room.admit(1);
        assertThat(room.counts().waiting()).isEqualTo(Map.of(new LaneId("vip"), 0L, new LaneId("rest"), 1L));
        assertThat(room.counts().admitted()).isEqualTo(1);
    }

    @Test
    default void countsShouldBeEmptyWhereThereIsNoRoom() {
        assertThat(RoomDesk.unknown(waitingRooms()).maybeCounts()).isEmpty();
    }
}
