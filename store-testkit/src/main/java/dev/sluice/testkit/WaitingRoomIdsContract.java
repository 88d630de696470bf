package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.waiting.HeartbeatResult.StillWaiting;
import dev.sluice.core.waiting.Waiting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every legal id is taken as it is, and no two are taken for one another. */
public interface WaitingRoomIdsContract extends WaitingRoomPort {
    @Test
    default void usersOfOddIdsShouldEachHaveTheirOwnPlace() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).capacity(1_000));
        room.joinAll(Ids.ODD.toArray(String[]::new));
        for (int i = 0; i < Ids.ODD.size(); i++) {
            assertThat(room.heartbeat(Ids.ODD.get(i))).as(Ids.ODD.get(i)).isEqualTo(new StillWaiting(i + 1L));
        }
        assertThat(room.admitted(1_000)).isEqualTo(Ids.ODD);
        for (int i = 0; i < Ids.ODD.size(); i++) {
            room.complete(Ids.ODD.get(i), i + 1L);
        }
        assertThat(room.counts().completed()).isEqualTo(Ids.ODD.size());
    }

    @Test
    default void lanesOfOddIdsShouldEachHaveTheirOwnLine() {
        for (int from = 0; from < Ids.ODD.size(); from += 8) {
            List<String> lanes = Ids.ODD.subList(from, Math.min(Ids.ODD.size(), from + 8));
            RoomDraft draft = RoomDraft.from(clock());
            lanes.forEach(lane -> draft.lane(lane, 1));
            RoomDesk room = RoomDesk.open(waitingRooms(), draft);
            for (String lane : lanes) {
                assertThat(room.join("one of " + lanes.indexOf(lane), lane))
                        .as(lane)
                        .isInstanceOfSatisfying(Waiting.class, waiting -> {
                            assertThat(waiting.lane().value()).isEqualTo(lane);
                            assertThat(waiting.ahead()).isZero();
                        });
            }
            assertThat(room.admit(100).admissions())
                    .extracting(a -> a.lane().value())
                    .isEqualTo(lanes);
            assertThat(room.counts().waiting().keySet())
                    .extracting(id -> id.value())
                    .containsExactlyInAnyOrderElementsOf(lanes);
        }
    }

    @Test
    default void roomsOfOddIdsShouldEachHaveTheirOwnPeople() {
        for (String odd : Ids.odd()) {
            RoomDesk room =
                    RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).id(odd));
            assertThat(room.join("ann")).as(odd).isInstanceOf(Waiting.class);
            assertThat(room.admitted(10)).as(odd).containsExactly("ann");
        }
    }
}
