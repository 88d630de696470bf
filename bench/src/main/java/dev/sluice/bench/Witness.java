package dev.sluice.bench;

import dev.sluice.core.coupon.Campaign;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.store.Stores;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.simulator.check.Evidence;
import dev.sluice.simulator.check.Judge;
import dev.sluice.simulator.crowd.Deadlines;
import dev.sluice.simulator.crowd.Stage;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.FinalState;
import dev.sluice.simulator.history.History;
import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.result.Verdict;
import dev.sluice.simulator.run.FinalReader;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Notes calls and answers, from one thread, and lets the simulator's checkers judge them with what the store then holds. */
final class Witness {
    private static final Deadlines PATIENT =
            new Deadlines(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofMinutes(4));

    private final Stage stage;
    private final History history = new History();
    private final long origin = System.nanoTime();

    private Witness(Stage stage) {
        this.stage = stage;
    }

    static Witness of(Campaign campaign) {
        return new Witness(stage(Optional.of(campaign), Optional.empty(), Optional.empty()));
    }

    static Witness of(WaitingRoom room) {
        return new Witness(stage(Optional.empty(), Optional.of(room), Optional.empty()));
    }

    static Witness of(Leaderboard board) {
        return new Witness(stage(Optional.empty(), Optional.empty(), Optional.of(board)));
    }

    private static Stage stage(Optional<Campaign> campaign, Optional<WaitingRoom> room, Optional<Leaderboard> board) {
        return new Stage(Instant.now(), campaign, room, board, Optional.empty(), Optional.empty());
    }

    /** Makes the call and notes it. */
    <T> Future<T> call(CallKind kind, int user, Object request, Supplier<Future<T>> store) {
        long now = System.nanoTime() - origin;
        Call call = new Call(kind, user, request, 0, now, now);
        history.add(call);
        return store.get().onComplete((answer, fault) -> call.end(System.nanoTime() - origin, answer, fault));
    }

    /** Notes a call that is over. Calls that are noted follow one another without overlapping. */
    void note(CallKind kind, Object request, Object answer) {
        long begun = 2L * history.calls().size();
        Call call = new Call(kind, Call.NOBODY, request, 0, begun, begun);
        call.end(begun + 1, answer, null);
        history.add(call);
    }

    /** Notes a call; calls are noted in the order in which they began. */
    void note(Call call) {
        history.add(call);
    }

    /** Fails, naming the rule and what contradicts it, unless every rule was kept. */
    void judge(Vertx vertx, Stores stores) {
        FinalState finals = Blocking.await(new FinalReader(vertx, stores, stage, history, PATIENT).read());
        if (!finals.unreadable().isEmpty()) {
            throw new IllegalStateException(finals.unreadable());
        }
        require(Judge.judge(new Evidence(stage, history, finals)));
    }

    /** Fails unless every one of these rules was kept. */
    static void require(List<InvariantResult> verdicts) {
        for (InvariantResult verdict : verdicts) {
            if (verdict.verdict() == Verdict.BROKEN) {
                throw new IllegalStateException(
                        verdict.id() + " was broken: " + String.join("; ", verdict.offending()));
            }
        }
    }
}
