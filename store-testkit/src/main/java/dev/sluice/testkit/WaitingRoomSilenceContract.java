package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.AdmitResult.Admissions;
import dev.sluice.core.waiting.EndResult.Ended;
import dev.sluice.core.waiting.HeartbeatResult.StillWaiting;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.Waiting;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Who stops asking is dropped after the grace time and blocks nobody, also at the head of the line (W4). */
public interface WaitingRoomSilenceContract extends WaitingRoomPort {
    Duration GRACE = Duration.ofSeconds(30);

    private RoomDesk room() {
        return RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).grace(GRACE));
    }

    @Test
    default void silenceShouldCostThePlaceFromTheInstantTheGraceTimeEnds() {
        RoomDesk room = room();
        room.joinAll("ann", "bob");
        Instant over = clock().instant().plus(GRACE);
        clock().setJustBefore(over);
        assertThat(room.heartbeat("bob")).isEqualTo(new StillWaiting(2));
        clock().set(over);
        assertThat(room.admitted(10))
                .as("ann was last heard of the grace time ago")
                .containsExactly("bob");
        assertThat(room.counts().dropped()).isEqualTo(1);
        assertThat(room.position("ann")).isEqualTo(new NotInRoom());
    }

    @Test
    default void oneMillisecondLessShouldKeepThePlace() {
        RoomDesk room = room();
        room.joinAll("ann", "bob");
        clock().setJustBefore(clock().instant().plus(GRACE));
        assertThat(room.admitted(10)).containsExactly("ann", "bob");
        assertThat(room.counts().dropped()).isZero();
    }

    @Test
    default void everyCallOfAUserShouldCountAsASignOfLife() {
        RoomDesk room = room();
        room.joinAll("silent", "joins", "asks", "beats");
        for (int i = 0; i < 3; i++) {
            clock().advance(GRACE.minusMillis(1));
            assertThat(room.join("joins")).isInstanceOf(Waiting.class);
            assertThat(room.position("asks")).isInstanceOf(Waiting.class);
            assertThat(room.heartbeat("beats")).isEqualTo(new StillWaiting(4));
        }
        assertThat(room.admitted(10)).containsExactly("joins", "asks", "beats");
        assertThat(room.counts().dropped()).isEqualTo(1);
    }

    @Test
    default void theSilentShouldNotBlockTheLineAtItsHead() {
        RoomDesk room = RoomDesk.open(
                waitingRooms(), RoomDraft.from(clock()).grace(GRACE).capacity(1));
        room.joinAll("gone-1", "gone-2", "ann");
        clock().advance(GRACE.minusMillis(1));
        room.heartbeat("ann");
        clock().advance(Duration.ofMillis(1));
        assertThat(room.admitted(1))
                .as("by the very call that drops those before")
                .containsExactly("ann");
    }

    @Test
    default void theSilentShouldCountAsAheadUntilTheyAreDropped() {
        RoomDesk room = room();
        room.joinAll("gone", "ann");
        clock().advance(GRACE.minusMillis(1));
        assertThat(room.ahead("ann")).isEqualTo(1);
        clock().advance(Duration.ofMillis(1));
        assertThat(room.ahead("ann")).isEqualTo(1);
        assertThat(room.counts().waitingInAll()).isEqualTo(2);
        room.admit(0);
        assertThat(room.ahead("ann")).isZero();
        assertThat(room.counts().waitingInAll()).isEqualTo(1);
        assertThat(room.counts().dropped()).isEqualTo(1);
    }

    @Test
    default void aLateCallShouldNoticeThatThePlaceIsLost() {
        RoomDesk room = room();
        room.joinAll("asks", "beats", "completes", "leaves");
        clock().advance(GRACE);
        assertThat(room.position("asks")).isEqualTo(new NotInRoom());
        assertThat(room.heartbeat("beats")).isEqualTo(new NotInRoom());
        assertThat(room.complete("completes", 3)).isEqualTo(new Ended());
        assertThat(room.leave("leaves", 4)).isEqualTo(new Ended());
        assertThat(room.counts().dropped()).isEqualTo(4);
        assertThat(room.counts().left()).isZero();
        assertThat(room.counts().completed()).isZero();
        assertThat(room.admitted(10)).isEmpty();
    }

    @Test
    default void joiningAfterSilenceShouldGiveANewPlaceAtTheEnd() {
        RoomDesk room = room();
        room.joinAll("ann");
        clock().advance(GRACE);
        room.joinAll("bob");
        assertThat(room.join("ann")).isEqualTo(new Waiting(3, Lane.DEFAULT.id(), 1, Optional.empty()));
        assertThat(room.counts().dropped()).isEqualTo(1);
        assertThat(room.admitted(10)).containsExactly("bob", "ann");
    }

    @Test
    default void joiningAfterSilenceShouldAnswerClosedOnceTheRoomIsClosed() {
        Instant closesAt = clock().instant().plus(GRACE);
        RoomDesk room = RoomDesk.open(
                waitingRooms(), RoomDraft.from(clock()).grace(GRACE).closesAt(closesAt));
        room.joinAll("ann");
        clock().set(closesAt);
        assertThat(room.join("ann")).isEqualTo(new JoinResult.Closed(closesAt));
        assertThat(room.counts().dropped()).isEqualTo(1);
    }

    @Test
    default void silenceShouldNotEndAnAdmission() {
        RoomDesk room = room();
        room.joinAll("ann");
        room.admit(1);
        clock().advance(GRACE.multipliedBy(2));
        room.admit(0);
        assertThat(room.counts().active()).isEqualTo(1);
    }

    @Test
    default void aMultitudeOfSilentPeopleShouldBeDroppedInBoundedSteps() {
        int silent = 2_500;
        RoomDesk room = RoomDesk.open(
                waitingRooms(), RoomDraft.from(clock()).grace(GRACE).capacity(5));
        List<Supplier<Future<JoinResult>>> joins = new ArrayList<>();
        for (int i = 0; i < silent; i++) {
            UserId user = new UserId(Ids.numbered("gone", i));
            joins.add(() -> waitingRooms().join(room.room(), user, Lane.DEFAULT.id()));
        }
        Crowd.ask(joins);
        clock().advance(GRACE.minusMillis(1));
        room.joinAll("ann", "bob");
        clock().advance(Duration.ofMillis(1));
        List<String> admitted = new ArrayList<>();
        Admissions step = room.admit(10);
        int steps = 1;
        admitted.addAll(RoomDesk.names(step));
        while (step.more() && steps < silent) {
            step = room.admit(10);
            admitted.addAll(RoomDesk.names(step));
            steps++;
        }
        assertThat(admitted).containsExactly("ann", "bob");
        assertThat(room.counts().dropped()).isEqualTo(silent);
        assertThat(room.counts().waitingInAll()).isZero();
    }
}
