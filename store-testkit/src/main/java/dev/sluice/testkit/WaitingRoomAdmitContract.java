package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.UserId;
import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.Admitted;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.UnknownRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Letting people in: order, capacity (W2), slots freed at once (W5), and whether there is more to do. */
public interface WaitingRoomAdmitContract extends WaitingRoomPort {
    @Test
    default void admitShouldLetPeopleInInOrderOfJoining() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        room.joinAll("zoe", "ann", "bob", "mia");
        assertThat(room.admitted(2)).containsExactly("zoe", "ann");
        assertThat(room.admitted(2)).containsExactly("bob", "mia");
        assertThat(room.admitted(2)).isEmpty();
    }

    @Test
    default void admitShouldSayWhoIsInsideAndUntilWhen() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).admissionTtl(Duration.ofSeconds(90)));
        room.joinAll("ann");
        Instant expiresAt = clock().instant().plusSeconds(90);
        assertThat(room.admit(1).admissions())
                .containsExactly(new Admission(new UserId("ann"), 1, Lane.DEFAULT.id(), expiresAt));
        Admitted admitted = new Admitted(1, Lane.DEFAULT.id(), expiresAt);
        assertThat(room.position("ann")).isEqualTo(admitted);
        assertThat(room.heartbeat("ann")).isEqualTo(admitted);
    }

    @Test
    default void admitShouldNeverLetInMoreThanTheCapacity() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).capacity(2));
        room.joinAll("ann", "bob", "cid");
        assertThat(room.admitted(3)).containsExactly("ann", "bob");
        assertThat(room.admitted(3)).isEmpty();
        assertThat(room.counts().active()).isEqualTo(2);
    }

    @Test
    default void admitShouldUseTheSlotOfACompletedAdmissionAtOnce() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).capacity(1));
        room.joinAll("ann", "bob");
        room.admit(1);
        room.complete("ann", 1);
        assertThat(room.admitted(1)).containsExactly("bob");
    }

    @Test
    default void admitShouldUseTheSlotOfOneWhoLeftAtOnce() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).capacity(1));
        room.joinAll("ann", "bob");
        room.admit(1);
        room.leave("ann", 1);
        assertThat(room.admitted(1)).containsExactly("bob");
    }

    @Test
    default void admitShouldUseTheSlotOfAnAdmissionFromTheInstantItIsOver() {
        RoomDesk room = RoomDesk.open(
                waitingRooms(), RoomDraft.from(clock()).capacity(1).admissionTtl(Duration.ofMinutes(2)));
        room.joinAll("ann", "bob");
        Instant expiresAt = room.admit(1).admissions().get(0).expiresAt();
        clock().setJustBefore(expiresAt);
        assertThat(room.admitted(1)).isEmpty();
        clock().set(expiresAt);
        assertThat(room.admitted(1)).containsExactly("bob");
        assertThat(room.position("ann")).isEqualTo(new NotInRoom());
        assertThat(room.counts().expired()).isEqualTo(1);
    }

    @Test
    default void admitShouldFreeSlotsAlsoWhenAskedToLetNobodyIn() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).admissionTtl(Duration.ofMinutes(2)));
        room.joinAll("ann", "bob");
        room.admit(1);
        clock().advance(Duration.ofMinutes(2));
        assertThat(room.admitted(0)).isEmpty();
        assertThat(room.counts().active()).isZero();
        assertThat(room.counts().expired()).isEqualTo(1);
        assertThat(room.counts().waitingInAll()).isEqualTo(1);
    }

    @Test
    default void admitShouldSayThatThereIsMoreOnlyWhenTheNumberAskedForWasTheLimit() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).capacity(3));
        room.joinAll("ann", "bob", "cid", "dan");
        assertThat(room.admit(1).more())
                .as("two slots and three people are left")
                .isTrue();
        assertThat(room.admit(2).more()).as("the room is full").isFalse();
        room.complete("ann", 1);
        assertThat(room.admit(1).more()).as("nobody waits").isFalse();
        assertThat(room.admit(1).more()).as("still nobody waits").isFalse();
    }

    @Test
    default void admitShouldSayThatThereIsNoMoreWhenTheRateWasTheLimit() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).admissionsPerSecond(1));
        room.joinAll("ann", "bob");
        assertThat(room.admit(1).more()).isFalse();
    }

    @Test
    default void admitShouldRefuseANumberOutOfRange() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        room.joinAll("ann");
        assertThat(Await.failure(waitingRooms().admit(room.room(), -1))).isInstanceOf(InvalidInputException.class);
        assertThat(Await.failure(waitingRooms().admit(room.room(), WaitingRoomStore.MAX_ADMIT + 1)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(room.admitted(WaitingRoomStore.MAX_ADMIT)).containsExactly("ann");
    }

    @Test
    default void admitShouldAnswerUnknownRoomWhereThereIsNone() {
        RoomDesk nowhere = RoomDesk.unknown(waitingRooms());
        assertThat(Await.result(waitingRooms().admit(nowhere.room(), 1))).isEqualTo(new UnknownRoom());
    }
}
