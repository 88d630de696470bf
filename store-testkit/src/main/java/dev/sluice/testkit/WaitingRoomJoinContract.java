package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.waiting.Admitted;
import dev.sluice.core.waiting.JoinResult.Closed;
import dev.sluice.core.waiting.JoinResult.UnknownLane;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.UnknownRoom;
import dev.sluice.core.waiting.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Joining: every answer, their order of precedence, and one place per user (W3). */
public interface WaitingRoomJoinContract extends WaitingRoomPort {
    private static Waiting waiting(long ticket, String lane, long ahead) {
        return new Waiting(ticket, new LaneId(lane), ahead, Optional.empty());
    }

    @Test
    default void joinShouldGiveTicketsFromOneInOrderOfJoining() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        assertThat(room.join("ann")).isEqualTo(waiting(1, "default", 0));
        assertThat(room.join("bob")).isEqualTo(waiting(2, "default", 1));
        assertThat(room.join("cid")).isEqualTo(waiting(3, "default", 2));
    }

    @Test
    default void joinShouldNumberTicketsOverAllLanesAndCountThoseAheadInOne() {
        RoomDesk room = RoomDesk.open(
                waitingRooms(), RoomDraft.from(clock()).lane("vip", 3).lane("rest", 1));
        assertThat(room.join("ann", "rest")).isEqualTo(waiting(1, "rest", 0));
        assertThat(room.join("bob", "vip")).isEqualTo(waiting(2, "vip", 0));
        assertThat(room.join("cid", "rest")).isEqualTo(waiting(3, "rest", 1));
        assertThat(room.join("dan", "vip")).isEqualTo(waiting(4, "vip", 1));
    }

    @Test
    default void joinShouldKeepThePlaceWhenRepeated() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        room.joinAll("ann", "bob", "cid");
        assertThat(room.join("ann")).isEqualTo(waiting(1, "default", 0));
        assertThat(room.join("bob")).isEqualTo(waiting(2, "default", 1));
        assertThat(room.counts().joined()).isEqualTo(3);
        assertThat(room.admitted(3)).containsExactly("ann", "bob", "cid");
    }

    @Test
    default void joinShouldKeepTheLaneWhenAnotherIsNamed() {
        RoomDesk room = RoomDesk.open(
                waitingRooms(), RoomDraft.from(clock()).lane("vip", 3).lane("rest", 1));
        room.join("ann", "rest");
        assertThat(room.join("ann", "vip")).isEqualTo(waiting(1, "rest", 0));
        assertThat(room.join("ann", "nowhere")).isEqualTo(waiting(1, "rest", 0));
    }

    @Test
    default void joinShouldAnswerAdmittedToAUserWhoIsInside() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        room.joinAll("ann");
        Instant expiresAt = room.admit(1).admissions().get(0).expiresAt();
        clock().advance(Duration.ofMinutes(1));
        Admitted admitted = new Admitted(1, Lane.DEFAULT.id(), expiresAt);
        assertThat(room.join("ann")).isEqualTo(admitted);
        assertThat(room.join("ann", "nowhere")).isEqualTo(admitted);
        assertThat(room.counts().joined()).isEqualTo(1);
    }

    @Test
    default void joinShouldAnswerUnknownLane() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).lane("vip", 1));
        assertThat(room.join("ann", "default")).isEqualTo(new UnknownLane());
        assertThat(room.counts().joined()).isZero();
    }

    @Test
    default void joinShouldAnswerClosedFromTheClosingInstant() {
        Instant closesAt = clock().instant().plus(Duration.ofMinutes(1));
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).closesAt(closesAt));
        clock().setJustBefore(closesAt);
        assertThat(room.join("ann")).isEqualTo(waiting(1, "default", 0));
        clock().set(closesAt);
        assertThat(room.join("bob")).isEqualTo(new Closed(closesAt));
        assertThat(room.counts().joined()).isEqualTo(1);
    }

    @Test
    default void joinShouldAnswerUnknownLaneBeforeClosed() {
        Instant closesAt = clock().instant().plus(Duration.ofMinutes(1));
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).closesAt(closesAt));
        clock().set(closesAt);
        assertThat(room.join("ann", "nowhere")).isEqualTo(new UnknownLane());
    }

    @Test
    default void joinShouldKeepThePlaceAfterClosing() {
        Instant closesAt = clock().instant().plus(Duration.ofMinutes(1));
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).closesAt(closesAt));
        room.joinAll("ann", "bob");
        clock().set(closesAt);
        assertThat(room.join("bob")).isEqualTo(waiting(2, "default", 1));
        assertThat(room.admitted(10)).containsExactly("ann", "bob");
    }

    @Test
    default void joinShouldGiveANewPlaceAfterLeaving() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        room.joinAll("ann", "bob");
        room.leave("ann", 1);
        assertThat(room.join("ann")).isEqualTo(waiting(3, "default", 1));
        assertThat(room.admitted(10)).containsExactly("bob", "ann");
    }

    @Test
    default void joinShouldAnswerUnknownRoomWhereThereIsNone() {
        assertThat(RoomDesk.unknown(waitingRooms()).join("ann")).isEqualTo(new UnknownRoom());
    }
}
