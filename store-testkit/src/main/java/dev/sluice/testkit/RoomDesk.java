package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.UserId;
import dev.sluice.core.store.CreateResult.Created;
import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.AdmitResult.Admissions;
import dev.sluice.core.waiting.EndResult;
import dev.sluice.core.waiting.HeartbeatResult;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.PositionResult;
import dev.sluice.core.waiting.RoomCounts;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import java.util.List;
import java.util.Optional;

/** One waiting room of a store, asked one question after the other. */
record RoomDesk(WaitingRoomStore store, RoomId room) {
    /** Makes the room. */
    static RoomDesk open(WaitingRoomStore store, RoomDraft draft) {
        WaitingRoom room = draft.done();
        assertThat(Await.result(store.create(room))).isEqualTo(new Created());
        return new RoomDesk(store, room.id());
    }

    /** A room that nobody made. */
    static RoomDesk unknown(WaitingRoomStore store) {
        return new RoomDesk(store, new RoomId(Ids.fresh("nowhere")));
    }

    JoinResult join(String user, String lane) {
        return Await.result(store.join(room, new UserId(user), new LaneId(lane)));
    }

    /** Joins the default lane. */
    JoinResult join(String user) {
        return join(user, Lane.DEFAULT.id().value());
    }

    /** Joins the default lane one by one. */
    void joinAll(String... users) {
        for (String user : users) {
            assertThat(join(user)).isInstanceOf(Waiting.class);
        }
    }

    PositionResult position(String user) {
        return Await.result(store.position(room, new UserId(user)));
    }

    /** How many stand before a user who must be waiting. */
    long ahead(String user) {
        if (position(user) instanceof Waiting waiting) {
            return waiting.ahead();
        }
        throw new AssertionError(user + " does not wait: " + position(user));
    }

    HeartbeatResult heartbeat(String user) {
        return Await.result(store.heartbeat(room, new UserId(user)));
    }

    /** Lets people into a room that must exist. */
    Admissions admit(int max) {
        AdmitResult result = Await.result(store.admit(room, max));
        assertThat(result).isInstanceOf(Admissions.class);
        return (Admissions) result;
    }

    /** The names of those who are let in by one call, in order. */
    List<String> admitted(int max) {
        return names(admit(max));
    }

    static List<String> names(Admissions admissions) {
        return admissions.admissions().stream()
                .map(Admission::user)
                .map(UserId::value)
                .toList();
    }

    EndResult complete(String user, long ticket) {
        return Await.result(store.complete(room, new UserId(user), ticket));
    }

    EndResult leave(String user, long ticket) {
        return Await.result(store.leave(room, new UserId(user), ticket));
    }

    Optional<RoomCounts> maybeCounts() {
        return Await.result(store.counts(room));
    }

    /** The counts of a room that must exist; they must add up. */
    RoomCounts counts() {
        RoomCounts counts = maybeCounts().orElseThrow(() -> new AssertionError("no room " + room));
        assertThat(counts.joined())
                .as("joined = waiting + active + completed + left + dropped + expired in %s", counts)
                .isEqualTo(counts.waitingInAll()
                        + counts.active()
                        + counts.completed()
                        + counts.left()
                        + counts.dropped()
                        + counts.expired());
        return counts;
    }
}
