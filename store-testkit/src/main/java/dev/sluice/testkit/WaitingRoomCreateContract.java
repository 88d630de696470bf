package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.store.CreateResult;
import dev.sluice.core.store.CreateResult.Conflict;
import dev.sluice.core.store.CreateResult.Created;
import dev.sluice.core.store.CreateResult.Over;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Making waiting rooms. */
public interface WaitingRoomCreateContract extends WaitingRoomPort {
    private CreateResult create(RoomDraft draft) {
        return Await.result(waitingRooms().create(draft.done()));
    }

    private RoomDraft draft(String id) {
        return RoomDraft.from(clock()).id(id).lane("vip", 2).lane("rest", 1);
    }

    @Test
    default void createShouldChangeNothingWhenRepeated() {
        RoomDraft draft = RoomDraft.from(clock());
        RoomDesk room = RoomDesk.open(waitingRooms(), draft);
        room.joinAll("ann");
        clock().advance(Duration.ofMinutes(1));
        assertThat(create(draft)).isEqualTo(new Created());
        assertThat(room.counts().joined()).isEqualTo(1);
        assertThat(room.admitted(1)).containsExactly("ann");
    }

    @Test
    default void createShouldAnswerConflictWhereAnyRuleDiffers() {
        String id = Ids.fresh("room");
        Instant closesAt = draft(id).done().closesAt();
        RoomDesk room = RoomDesk.open(waitingRooms(), draft(id));
        List<RoomDraft> others = List.of(
                draft(id).capacity(11),
                draft(id).admissionsPerSecond(999),
                draft(id).admissionTtl(Duration.ofMillis(600_001)),
                draft(id).grace(Duration.ofMillis(600_001)),
                draft(id).closesAt(closesAt.plusMillis(1)),
                draft(id).lane("more", 1),
                RoomDraft.from(clock()).id(id).lane("vip", 2),
                RoomDraft.from(clock()).id(id).lane("vip", 2).lane("rest", 2),
                RoomDraft.from(clock()).id(id).lane("vip", 2).lane("others", 1),
                RoomDraft.from(clock()).id(id).lane("rest", 1).lane("vip", 2));
        for (RoomDraft other : others) {
            assertThat(create(other)).as("%s", other.done()).isEqualTo(new Conflict());
        }
        assertThat(room.counts().waiting()).containsOnlyKeys(new LaneId("vip"), new LaneId("rest"));
        assertThat(create(draft(id))).isEqualTo(new Created());
    }

    @Test
    default void createShouldAnswerOverFromTheInstantTheRoomWouldBeForgotten() {
        RoomDraft draft = RoomDraft.from(clock());
        Instant expiresAt = draft.done().expiresAt();
        clock().set(expiresAt);
        assertThat(create(draft)).isEqualTo(new Over(expiresAt));
        assertThat(Await.result(waitingRooms().counts(draft.done().id()))).isEmpty();
    }

    @Test
    default void createShouldBeginAnewWhereARoomOfThatNameIsForgotten() {
        RoomDraft draft = RoomDraft.from(clock()).capacity(1);
        String id = draft.done().id().value();
        RoomDesk room = RoomDesk.open(waitingRooms(), draft);
        room.joinAll("ann", "bob", "cid");
        room.admit(1);
        clock().set(draft.done().expiresAt());
        assertThat(create(RoomDraft.from(clock()).id(id).lane("new", 1))).isEqualTo(new Created());
        assertThat(room.counts().joined()).isZero();
        assertThat(room.counts().waiting()).isEqualTo(Map.of(new LaneId("new"), 0L));
        assertThat(room.position("ann")).isEqualTo(new NotInRoom());
        assertThat(room.position("bob")).isEqualTo(new NotInRoom());
        assertThat(room.join("bob", "new")).isEqualTo(new Waiting(1, new LaneId("new"), 0, Optional.empty()));
        assertThat(room.admitted(10)).containsExactly("bob");
    }
}
