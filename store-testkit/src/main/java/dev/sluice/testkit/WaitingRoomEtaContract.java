package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.AdmissionPace;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The time to wait that is told is what the lane's recent pace says, and is borne out if the pace is kept (W8). */
public interface WaitingRoomEtaContract extends WaitingRoomPort {
    /** Moves to the beginning of the pace's next bucket. */
    private void toTheNextBucket() {
        long bucket = clock().millis() / AdmissionPace.BUCKET_MILLIS + 1;
        clock().set(Instant.ofEpochMilli(bucket * AdmissionPace.BUCKET_MILLIS));
    }

    private static Optional<Duration> eta(RoomDesk room, String user) {
        return ((Waiting) room.position(user)).eta();
    }

    private RoomDesk crowded(int people) {
        toTheNextBucket();
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).capacity(1_000));
        for (int i = 0; i < people; i++) {
            room.joinAll(Ids.numbered("user", i));
        }
        return room;
    }

    @Test
    default void etaShouldBeEmptyWhereNobodyWasAdmittedLately() {
        RoomDesk room = crowded(3);
        String last = Ids.numbered("user", 2);
        assertThat(eta(room, last)).isEmpty();
        room.admit(1);
        assertThat(eta(room, last)).isPresent();
        clock().advance(Duration.ofMillis(19_999));
        assertThat(eta(room, last))
                .as("a ten-thousandth of the window still covers it")
                .isPresent();
        clock().advance(Duration.ofMillis(1));
        assertThat(eta(room, last)).isEmpty();
        clock().advance(Duration.ofSeconds(60));
        assertThat(eta(room, last)).isEmpty();
    }

    @Test
    default void etaShouldFollowThePaceToTheMillisecond() {
        RoomDesk room = crowded(20);
        String last = Ids.numbered("user", 19);
        room.admit(4);
        assertThat(eta(room, last)).as("15 ahead, 4 in ten seconds").contains(Duration.ofSeconds(40));
        clock().advance(Duration.ofSeconds(5));
        assertThat(eta(room, last)).contains(Duration.ofSeconds(40));
        clock().advance(Duration.ofSeconds(5));
        assertThat(eta(room, last)).as("the whole of the last bucket counts").contains(Duration.ofSeconds(40));
        clock().advance(Duration.ofMillis(2_500));
        assertThat(eta(room, last)).as("three quarters of it").contains(Duration.ofMillis(53_334));
        room.admit(2);
        assertThat(eta(room, last)).as("13 ahead, 3 + 2 in ten seconds").contains(Duration.ofSeconds(28));
        assertThat(((Waiting) room.join("new")).eta()).contains(Duration.ofSeconds(30));
    }

    @Test
    default void etaShouldFollowTheUsersOwnLane() {
        toTheNextBucket();
        RoomDesk room = RoomDesk.open(
                waitingRooms(), RoomDraft.from(clock()).lane("vip", 3).lane("rest", 1));
        for (int i = 0; i < 8; i++) {
            room.join(Ids.numbered("vip", i), "vip");
            room.join(Ids.numbered("rest", i), "rest");
        }
        room.admit(4);
        assertThat(eta(room, Ids.numbered("vip", 7)))
                .contains(AdmissionPace.eta(4, 0, 0, 3, 0).orElseThrow());
        assertThat(eta(room, Ids.numbered("rest", 7)))
                .contains(AdmissionPace.eta(6, 0, 0, 1, 0).orElseThrow());
        room.join("other", "vip");
        assertThat(((Waiting) room.position("other")).lane()).isEqualTo(new LaneId("vip"));
    }

    @Test
    default void theTimeToldShouldBeBorneOutWhereThePaceIsSteady() {
        int people = 60;
        toTheNextBucket();
        RoomDesk room = RoomDesk.open(
                waitingRooms(),
                RoomDraft.from(clock()).capacity(1_000).admissionsPerSecond(2).grace(Duration.ofHours(1)));
        for (int i = 0; i < people; i++) {
            room.joinAll(Ids.numbered("user", i));
        }
        Map<String, Instant> admittedAt = new HashMap<>();
        Map<String, Duration> told = new HashMap<>();
        Instant asked = Instant.MIN;
        while (admittedAt.size() < people) {
            for (Admission admission : room.admit(10).admissions()) {
                admittedAt.put(admission.user().value(), clock().instant());
            }
            if (asked.equals(Instant.MIN) && admittedAt.size() >= people / 2) {
                asked = clock().instant();
                for (int i = admittedAt.size(); i < people; i++) {
                    told.put(
                            Ids.numbered("user", i),
                            eta(room, Ids.numbered("user", i)).orElseThrow());
                }
            }
            clock().advance(Duration.ofMillis(500));
        }
        Instant from = asked;
        assertThat(told).hasSizeGreaterThan(20);
        told.forEach((user, eta) -> {
            Duration waited = Duration.between(from, admittedAt.get(user));
            assertThat(eta.minus(waited).abs())
                    .as("%s was told %s and waited %s", user, eta, waited)
                    .isLessThanOrEqualTo(waited.dividedBy(5).plusMillis(500));
        });
    }
}
