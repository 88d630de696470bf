package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.waiting.EndResult.Ended;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.UnknownRoom;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.core.waiting.WaitingRoom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A room's records live until it expires, and are not seen from that instant. */
public interface WaitingRoomExpiryContract extends WaitingRoomPort {
    @Test
    default void aRoomShouldBeThereOneMillisecondBeforeItExpires() {
        RoomDraft draft = RoomDraft.from(clock());
        WaitingRoom rules = draft.done();
        RoomDesk room = RoomDesk.open(waitingRooms(), draft);
        clock().setJustBefore(rules.closesAt());
        room.joinAll("ann", "bob");
        clock().setJustBefore(clock().instant().plus(rules.grace()));
        assertThat(room.admitted(1)).containsExactly("ann");
        assertThat(room.position("bob")).isInstanceOf(Waiting.class);
        clock().setJustBefore(rules.expiresAt());
        assertThat(room.counts().joined()).isEqualTo(2);
        assertThat(room.join("cid")).isEqualTo(new JoinResult.Closed(rules.closesAt()));
        assertThat(room.position("bob")).as("silent for too long").isEqualTo(new NotInRoom());
        assertThat(room.complete("ann", 1)).isEqualTo(new Ended());
    }

    @Test
    default void aRoomShouldNotBeSeenFromTheInstantItExpires() {
        RoomDraft draft = RoomDraft.from(clock()).admissionTtl(Duration.ofDays(2));
        Instant expiresAt = draft.done().expiresAt();
        RoomDesk room = RoomDesk.open(waitingRooms(), draft);
        clock().setJustBefore(draft.done().closesAt());
        room.joinAll("ann", "bob");
        room.admit(1);
        clock().set(expiresAt);
        assertThat(room.join("ann")).isEqualTo(new UnknownRoom());
        assertThat(room.position("ann")).isEqualTo(new UnknownRoom());
        assertThat(room.heartbeat("bob")).isEqualTo(new UnknownRoom());
        assertThat(Await.result(waitingRooms().admit(room.room(), 1))).isEqualTo(new UnknownRoom());
        assertThat(room.complete("ann", 1)).isEqualTo(new UnknownRoom());
        assertThat(room.leave("bob", 2)).isEqualTo(new UnknownRoom());
        assertThat(room.maybeCounts()).isEmpty();
    }
}
