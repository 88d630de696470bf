package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.AdmitResult.Admissions;
import dev.sluice.core.waiting.Admitted;
import dev.sluice.core.waiting.EndResult;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.RoomCounts;
import dev.sluice.core.waiting.Waiting;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must add up when a crowd joins, and several let people in, at once (W2, W3, W7). */
public interface WaitingRoomConservationContract extends WaitingRoomPort {
    private List<Crowd.Call<JoinResult>> joinAtOnce(RoomDesk room, int users, int times) {
        List<UserId> joins = new ArrayList<>();
        for (int i = 0; i < users * times; i++) {
            joins.add(new UserId(Ids.numbered("user", i % users)));
        }
        Seed.shuffle(joins);
        List<Supplier<Future<JoinResult>>> calls = new ArrayList<>();
        joins.forEach(user -> calls.add(() -> waitingRooms().join(room.room(), user, Lane.DEFAULT.id())));
        return Crowd.time(calls);
    }

    private List<Admission> admitAtOnce(RoomDesk room, int calls, int max) {
        List<Supplier<Future<AdmitResult>>> promoters = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            promoters.add(() -> waitingRooms().admit(room.room(), max));
        }
        return Crowd.ask(promoters).stream()
                .flatMap(result -> ((Admissions) result).admissions().stream())
                .toList();
    }

    @Test
    default void aCrowdShouldHaveOnePlaceEachInOrderOfJoining() {
        int users = 1_000;
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).capacity(1_000));
        List<Crowd.Call<JoinResult>> joins = joinAtOnce(room, users, 3);
        Map<Long, Long> aheadByTicket = new HashMap<>();
        for (Crowd.Call<JoinResult> join : joins) {
            Waiting place = (Waiting) join.answer();
            assertThat(place.ahead())
                    .as("nobody leaves, so ahead is the ticket less one")
                    .isEqualTo(place.ticket() - 1);
            aheadByTicket.merge(place.ticket(), 1L, Long::sum);
        }
        assertThat(aheadByTicket.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, users).boxed().toList());
        assertThat(aheadByTicket.values())
                .as("each user asked three times, for one ticket")
                .containsOnly(3L);
        assertThat(room.counts().joined()).isEqualTo(users);
        assertThat(room.admit(1_000).admissions())
                .extracting(Admission::ticket)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, users).boxed().toList());
    }

    @Test
    default void ticketsShouldBeGivenInRealTimesOrder() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()));
        List<Crowd.Call<JoinResult>> joins = joinAtOnce(room, 1_500, 1);
        Crowd.assertNumberedInRealTime(joins, answer -> ((Waiting) answer).ticket());
    }

    @Test
    default void manyPromotersShouldLetInNoMoreThanTheCapacity() {
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).capacity(70));
        joinAtOnce(room, 200, 1);
        List<Admission> admitted = admitAtOnce(room, 64, 3);
        assertThat(admitted).hasSize(70);
        assertThat(admitted)
                .extracting(Admission::ticket)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 70).boxed().toList());
        assertThat(room.counts().active()).isEqualTo(70);
    }

    @Test
    default void manyPromotersShouldLetInNoMoreThanTheRate() {
        RoomDesk room = RoomDesk.open(
                waitingRooms(), RoomDraft.from(clock()).capacity(1_000).admissionsPerSecond(30));
        joinAtOnce(room, 200, 1);
        assertThat(admitAtOnce(room, 64, 5)).hasSize(30);
        clock().advance(Duration.ofMillis(500));
        assertThat(admitAtOnce(room, 64, 5)).hasSize(15);
        assertThat(room.counts().admitted()).isEqualTo(45);
    }

    @Test
    default void everybodyShouldBeSomewhereWhenAllHappensAtOnce() {
        int users = 300;
        RoomDesk room = RoomDesk.open(waitingRooms(), RoomDraft.from(clock()).capacity(20));
        joinAtOnce(room, users, 1);
        Random random = Seed.random();
        List<Supplier<Future<Object>>> calls = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            UserId user = new UserId(Ids.numbered("user", random.nextInt(users)));
            long ticket = 1L + random.nextInt(users);
            calls.add(
                    switch (i % 6) {
                        case 0 -> () -> waitingRooms().admit(room.room(), 3).map(Object.class::cast);
                        case 1 -> () -> endOwn(room, user).map(Object.class::cast);
                        case 2 ->
                            () -> waitingRooms()
                                    .leave(room.room(), user, ticket)
                                    .map(Object.class::cast);
                        case 3 ->
                            () -> waitingRooms().position(room.room(), user).map(Object.class::cast);
                        case 4 -> () -> waitingRooms().counts(room.room()).map(Object.class::cast);
                        default ->
                            () -> waitingRooms()
                                    .join(room.room(), user, Lane.DEFAULT.id())
                                    .map(Object.class::cast);
                    });
        }
        Collections.shuffle(calls, random);
        List<Object> answers = Crowd.ask(calls);
        assertThat(only(RoomCounts.class, answers.stream().map(a -> a instanceof Optional<?> o ? o.orElseThrow() : a)))
                .extracting(RoomCounts::active)
                .as("W2")
                .allMatch(active -> active <= 20);
        List<Long> admitted = only(Admissions.class, answers.stream()).stream()
                .flatMap(admissions -> admissions.admissions().stream())
                .map(Admission::ticket)
                .toList();
        assertThat(admitted).doesNotHaveDuplicates();
        RoomCounts counts = room.counts();
        assertThat(counts.admitted()).isEqualTo(admitted.size());
        assertThat(counts.active()).isLessThanOrEqualTo(20);
        assertThat(counts.completed()).isPositive().isLessThanOrEqualTo(admitted.size() - counts.active());
        assertThat(counts.dropped() + counts.expired()).isZero();
    }

    private static <T> List<T> only(Class<T> type, Stream<?> answers) {
        return answers.filter(type::isInstance).map(type::cast).toList();
    }

    /** Completes whatever ticket the user is inside by. */
    private Future<EndResult> endOwn(RoomDesk room, UserId user) {
        return waitingRooms()
                .position(room.room(), user)
                .compose(place -> waitingRooms()
                        .complete(room.room(), user, place instanceof Admitted inside ? inside.ticket() : 1));
    }
}
