package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.waiting.EndResult.Ended;
import dev.sluice.core.waiting.EndResult.StillWaiting;
import dev.sluice.core.waiting.EndResult.UnknownTicket;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.UnknownRoom;
import dev.sluice.core.waiting.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Completing and leaving: every answer, repeated calls, and tickets that are not one's own. */
public interface WaitingRoomEndContract extends WaitingRoomPort {
    /** A room with ann inside and bob and cid in line. */
    private RoomDesk room() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        room.joinAll("ann", "bob", "cid");
        room.admit(1);
        return room;
    }

    @Test
    default void completeShouldEndAnAdmission() {
        RoomDesk room = room();
        assertThat(room.complete("ann", 1)).isEqualTo(new Ended());
        assertThat(room.position("ann")).isEqualTo(new NotInRoom());
        assertThat(room.counts().completed()).isEqualTo(1);
        assertThat(room.counts().active()).isZero();
    }

    @Test
    default void completeShouldAnswerTheSameWhenRepeated() {
        RoomDesk room = room();
        room.complete("ann", 1);
        assertThat(room.complete("ann", 1)).isEqualTo(new Ended());
        assertThat(room.leave("ann", 1)).isEqualTo(new Ended());
        assertThat(room.counts().completed()).isEqualTo(1);
        assertThat(room.counts().left()).isZero();
    }

    @Test
    default void completeShouldAnswerStillWaitingInLine() {
        RoomDesk room = room();
        assertThat(room.complete("bob", 2)).isEqualTo(new StillWaiting());
        assertThat(room.ahead("bob")).isZero();
        assertThat(room.counts().completed()).isZero();
    }

    @Test
    default void leaveShouldGiveUpAPlaceInLine() {
        RoomDesk room = room();
        assertThat(room.leave("bob", 2)).isEqualTo(new Ended());
        assertThat(room.leave("bob", 2)).isEqualTo(new Ended());
        assertThat(room.position("bob")).isEqualTo(new NotInRoom());
        assertThat(room.ahead("cid")).isZero();
        assertThat(room.counts().left()).isEqualTo(1);
        assertThat(room.admitted(10)).containsExactly("cid");
    }

    @Test
    default void leaveShouldGiveUpAnAdmission() {
        RoomDesk room = room();
        assertThat(room.leave("ann", 1)).isEqualTo(new Ended());
        assertThat(room.leave("ann", 1)).isEqualTo(new Ended());
        assertThat(room.complete("ann", 1)).isEqualTo(new Ended());
        assertThat(room.counts().left()).isEqualTo(1);
        assertThat(room.counts().completed()).isZero();
        assertThat(room.counts().active()).isZero();
    }

    @Test
    default void endingShouldAnswerEndedOnceTheAdmissionIsOver() {
        RoomDesk room = room();
        room.admit(1);
        clock().advance(Duration.ofMinutes(10));
        assertThat(room.complete("ann", 1)).isEqualTo(new Ended());
        assertThat(room.leave("bob", 2)).isEqualTo(new Ended());
        assertThat(room.counts().expired()).as("they ran out before").isEqualTo(2);
        assertThat(room.counts().completed()).isZero();
        assertThat(room.counts().left()).isZero();
    }

    @Test
    default void endingShouldChangeNothingByATicketThatIsNotTheUsers() {
        RoomDesk room = room();
        assertThat(room.complete("bob", 1)).isEqualTo(new Ended());
        assertThat(room.leave("cid", 2)).isEqualTo(new Ended());
        assertThat(room.leave("eve", 1)).isEqualTo(new Ended());
        assertThat(room.counts().active()).isEqualTo(1);
        assertThat(room.counts().waitingInAll()).isEqualTo(2);
        assertThat(room.admitted(10)).containsExactly("bob", "cid");
    }

    @Test
    default void endingShouldChangeNothingByATicketOfAnEarlierVisit() {
        RoomDesk room = room();
        room.complete("ann", 1);
        assertThat(room.join("ann")).isInstanceOf(Waiting.class);
        assertThat(room.complete("ann", 1)).isEqualTo(new Ended());
        assertThat(room.leave("ann", 1)).isEqualTo(new Ended());
        assertThat(room.ahead("ann")).isEqualTo(2);
        room.admit(10);
        assertThat(room.leave("ann", 1)).isEqualTo(new Ended());
        assertThat(room.complete("ann", 1)).isEqualTo(new Ended());
        assertThat(room.counts().active()).isEqualTo(3);
        assertThat(room.complete("ann", 4)).isEqualTo(new Ended());
        assertThat(room.counts().active()).isEqualTo(2);
    }

    @Test
    default void endingShouldAnswerUnknownTicketToANumberNeverGivenOut() {
        RoomDesk room = room();
        for (long ticket : new long[] {0, -1, 4, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(room.complete("ann", ticket)).as("%d", ticket).isEqualTo(new UnknownTicket());
            assertThat(room.leave("bob", ticket)).as("%d", ticket).isEqualTo(new UnknownTicket());
        }
        assertThat(room.counts().active()).isEqualTo(1);
    }

    @Test
    default void endingShouldAnswerUnknownRoomWhereThereIsNone() {
        RoomDesk nowhere = RoomDesk.unknown(waitingRooms());
        assertThat(nowhere.complete("ann", 1)).isEqualTo(new UnknownRoom());
        assertThat(nowhere.leave("ann", 1)).isEqualTo(new UnknownRoom());
    }
}
