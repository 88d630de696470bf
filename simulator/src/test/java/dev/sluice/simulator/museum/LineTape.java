package dev.sluice.simulator.museum;

import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.simulator.check.Evidence;
import dev.sluice.simulator.check.Judge;
import dev.sluice.simulator.crowd.Stage;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.FinalState;
import dev.sluice.simulator.history.History;
import dev.sluice.simulator.history.Users;
import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.testkit.TestClock;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plays a waiting room for two call by call, and has it judged. */
final class LineTape {
    private static final RoomId ID = new RoomId("museum");

    private final WaitingRoomStore store;
    private final TestClock clock;
    private final Instant begin;
    private final WaitingRoom room;
    private final History history = new History();
    private long ticks;

    private LineTape(WaitingRoomStore store, TestClock clock) {
        this.store = store;
        this.clock = clock;
        this.begin = clock.instant();
        this.room = new WaitingRoom(
                ID,
                2,
                1_000,
                Duration.ofMinutes(5),
                Duration.ofMinutes(5),
                List.of(Lane.DEFAULT),
                begin.plusSeconds(3_600));
    }

    /** Six line up, the last first by name; one of them asks twice; they are let in, and one more joins between. */
    static List<InvariantResult> verdicts(WaitingRoomStore store, TestClock clock) {
        LineTape tape = new LineTape(store, clock);
        store.create(tape.room);
        for (int user = 6; user > 0; user--) {
            tape.join(user);
            clock.advance(Duration.ofMillis(1));
        }
        tape.join(5);
        tape.admit();
        tape.join(7);
        tape.complete(6, 1);
        clock.advance(Duration.ofMillis(500));
        tape.admit();
        return tape.judge();
    }

    private void join(int user) {
        call(CallKind.JOIN, user, Lane.DEFAULT.id(), () -> store.join(ID, Users.id(user), Lane.DEFAULT.id()));
    }

    private void complete(int user, long ticket) {
        call(CallKind.COMPLETE, user, ticket, () -> store.complete(ID, Users.id(user), ticket));
    }

    private void admit() {
        call(CallKind.ADMIT, Call.NOBODY, Call.NOTHING, () -> store.admit(ID, 10));
    }

    private void call(CallKind kind, int user, Object request, Supplier<? extends Future<?>> asked) {
        long start = now();
        Call call = new Call(kind, user, request, 0, start, start);
        history.add(call);
        asked.get().onComplete((answer, fault) -> call.end(now(), answer, fault));
    }

    private long now() {
        return Duration.between(begin, clock.instant()).toNanos() + ++ticks;
    }

    private List<InvariantResult> judge() {
        Stage stage = new Stage(
                begin, Optional.empty(), Optional.of(room), Optional.empty(), Optional.empty(), Optional.empty());
        FinalState.Room counts = new FinalState.Room(store.counts(ID).result().orElseThrow(), false);
        FinalState finals = new FinalState(
                Optional.empty(), Optional.of(counts), Optional.empty(), Optional.empty(), Optional.empty(), "");
        return Judge.judge(new Evidence(stage, history, finals));
    }
}
