package dev.sluice.simulator.museum;

import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import dev.sluice.simulator.check.Evidence;
import dev.sluice.simulator.check.Judge;
import dev.sluice.simulator.crowd.Stage;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.FinalState;
import dev.sluice.simulator.history.History;
import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.specimen.Gate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays a leaderboard call by call, and has it judged. */
final class BoardTape {
    private final LeaderboardStore store;
    private final Leaderboard board;
    private final History history = new History();
    private final Instant begin;
    private long now;

    private BoardTape(LeaderboardStore store, Instant begin) {
        this.store = store;
        this.begin = begin;
        this.board = new Leaderboard(
                new LeaderboardId("museum"),
                Operator.INCREMENT,
                ScoreOrder.HIGHER_IS_BETTER,
                TieBreak.FIRST_REACHED,
                RankStyle.ORDINAL,
                ZoneOffset.UTC,
                Map.of(WindowKind.ALL, Duration.ZERO),
                Duration.ofHours(1),
                begin.plusSeconds(3_600));
    }

    /** The first two events of a window come at the same time; later ones take a score beyond 2^52. */
    static List<InvariantResult> verdicts(LeaderboardStore store, Gate gate, Instant begin) {
        BoardTape tape = new BoardTape(store, begin);
        store.create(tape.board);
        gate.close();
        tape.record("e1", "ann", 1);
        tape.record("e2", "ann", 1);
        gate.open();
        tape.record("e3", "bob", 1L << 52);
        tape.record("e4", "bob", 1);
        tape.record("e5", "bob", 1);
        return tape.judge();
    }

    private void record(String id, String member, long value) {
        ScoreEvent event = new ScoreEvent(new EventId(id), new MemberId(member), value, begin);
        Call call = new Call(CallKind.RECORD, 0, event, 0, now, ++now);
        history.add(call);
        store.record(board.id(), event).onComplete((answer, fault) -> call.end(++now, answer, fault));
    }

    private List<InvariantResult> judge() {
        Page page = (Page) store.page(board.id(), Window.ALL, 0, 10).result();
        Stage stage = new Stage(
                begin, Optional.empty(), Optional.empty(), Optional.of(board), Optional.empty(), Optional.empty());
        FinalState finals = new FinalState(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Map.of(Window.ALL, page.entries())),
                Optional.empty(),
                Optional.empty(),
                "");
        return Judge.judge(new Evidence(stage, history, finals));
    }
}
