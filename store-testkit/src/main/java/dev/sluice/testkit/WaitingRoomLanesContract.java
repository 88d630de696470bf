package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.waiting.AdmitResult.Admissions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lanes take turns by weighted round robin, exactly as {@link dev.sluice.core.waiting.WaitingRoom} says (W1). */
public interface WaitingRoomLanesContract extends WaitingRoomPort {
    private RoomDesk lanes(String... namesAndWeights) {
        RoomDraft draft = RoomDraft.from(clock()).capacity(1_000);
        for (String lane : namesAndWeights) {
            draft.lane(lane.substring(0, 1), Integer.parseInt(lane.substring(1)));
        }
        return RoomDesk.open(waitingRooms(), draft);
    }

    private static void join(RoomDesk room, String lane, int people) {
        for (int i = 0; i < people; i++) {
            room.join(Ids.fresh(lane), lane);
        }
    }

    /** The lanes of those who are let in, in order. */
    private static String turns(RoomDesk room, int max) {
        Admissions admissions = room.admit(max);
        return admissions.admissions().stream().map(a -> a.lane().value()).collect(Collectors.joining());
    }

    @Test
    default void lanesShouldTakeTurnsByTheirWeights() {
        RoomDesk room = lanes("a3", "b1", "c2");
        join(room, "c", 6);
        join(room, "b", 6);
        join(room, "a", 9);
        assertThat(turns(room, 100)).isEqualTo("aaabcc" + "aaabcc" + "aaabcc" + "bbb");
    }

    @Test
    default void lanesShouldGoOnWithTheirRoundFromCallToCall() {
        RoomDesk room = lanes("a3", "b1", "c2");
        join(room, "a", 6);
        join(room, "b", 2);
        join(room, "c", 4);
        List<String> turns =
                List.of(turns(room, 1), turns(room, 1), turns(room, 3), turns(room, 1), turns(room, 5), turns(room, 1));
        assertThat(turns).containsExactly("a", "a", "abc", "c", "aaabc", "c");
    }

    @Test
    default void aLaneWithNobodyInItShouldHoldUpNobody() {
        RoomDesk room = lanes("a3", "b1");
        join(room, "b", 4);
        assertThat(turns(room, 100)).isEqualTo("bbbb");
    }

    @Test
    default void aLaneThatFillsInMidRoundShouldHaveTheCreditsItHasLeft() {
        RoomDesk room = lanes("a2", "b2");
        join(room, "a", 1);
        join(room, "b", 1);
        assertThat(turns(room, 100)).isEqualTo("ab");
        join(room, "b", 3);
        join(room, "a", 3);
        assertThat(turns(room, 100)).as("one credit each, then a new round").isEqualTo("ab" + "aabb");
    }

    @Test
    default void aRoundShouldNotEndBecauseNobodyWaits() {
        RoomDesk room = lanes("a2", "b1");
        join(room, "a", 1);
        assertThat(turns(room, 100)).isEqualTo("a");
        assertThat(turns(room, 100)).isEmpty();
        join(room, "a", 3);
        join(room, "b", 1);
        assertThat(turns(room, 100)).isEqualTo("ab" + "aa");
    }

    @Test
    default void aLaneShouldBeServedInOrderOfJoining() {
        RoomDesk room = lanes("a1", "b1");
        room.join("b1", "b");
        room.join("a1", "a");
        room.join("a2", "a");
        room.join("b2", "b");
        room.join("b3", "b");
        assertThat(room.admitted(100)).containsExactly("a1", "b1", "a2", "b2", "b3");
    }

    @Test
    default void aLaneShouldWaitNoLongerThanTheOthersWeights() {
        RoomDesk room = lanes("a100", "b7", "c1");
        join(room, "a", 250);
        join(room, "b", 30);
        join(room, "c", 3);
        String turns = turns(room, 283);
        int last = -1;
        for (int c = turns.indexOf('c'); c >= 0; c = turns.indexOf('c', c + 1)) {
            assertThat(c - last - 1).as("admitted before c's turn in %s", turns).isLessThanOrEqualTo(107);
            last = c;
        }
        assertThat(turns.chars().filter(lane -> lane == 'c').count()).isEqualTo(3);
    }
}
