package dev.sluice.simulator.trace;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.RecordResult.AlreadyRecorded;
import dev.sluice.core.ranking.RecordResult.ScoreOutOfRange;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.ranking.WindowKind;
import dev.sluice.simulator.check.Findings;
import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.run.Answers;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds a store's windows after a trace was played against two countings of its files: a replay in the order of the
 * answers, which says every rank (L1, L2, L5), and a plain recount, which says every score.
 */
final class TraceJudge {
    /** How many entries of a day or a week the result shows. */
    static final int SHOWN = 20;

    private static final Set<String> RIGHTLY_REFUSED =
            Set.of(Answers.name(AlreadyRecorded.class), Answers.name(ScoreOutOfRange.class));
    private static final String NOTHING = "no line was recorded";

    private final Vertx vertx;
    private final Trace trace;
    private final Leaderboard board;
    private final AnswerLog log;
    private final WindowReader reader;
    private final Findings order = new Findings("L5");
    private final Findings recount = new Findings("recount");
    private final Map<String, Map<String, Long>> found = new HashMap<>();
    private final Map<String, List<Entry>> top = new LinkedHashMap<>();

    TraceJudge(Vertx vertx, Trace trace, Leaderboard board, AnswerLog log, WindowReader reader) {
        this.vertx = vertx;
        this.trace = trace;
        this.board = board;
        this.log = log;
        this.reader = reader;
    }

    /**
     * What was judged.
     *
     * @param invariants L1, L2, L5 and {@code recount}
     * @param top the best of each day and week, by the window's label
     */
    record Judgement(List<InvariantResult> invariants, Map<String, List<Entry>> top) {}

    /**
     * Reads and compares.
     *
     * @param tally of the run: where requests were given up, nobody knows what the windows should hold
     */
    Future<Judgement> judge(Tally tally) {
        return vertx.executeBlocking(() -> Replay.of(trace, board, log))
                .compose(expected -> compareAll(expected.rankings().entrySet().iterator(), expected.dense())
                        .compose(compared -> vertx.executeBlocking(this::recountFiles))
                        .map(sums -> {
                            compareSums(sums);
                            checkRefusals(tally);
                            return new Judgement(verdicts(expected, tally.unsettled()), top);
                        }));
    }

    private Future<Void> compareAll(Iterator<Map.Entry<Window, List<Entry>>> windows, Findings scores) {
        if (!windows.hasNext()) {
            return Future.succeededFuture();
        }
        Map.Entry<Window, List<Entry>> next = windows.next();
        return reader.read(next.getKey()).compose(entries -> {
            compare(next.getKey(), next.getValue(), entries, scores);
            return compareAll(windows, scores);
        });
    }

    private void compare(Window window, List<Entry> expected, List<Entry> entries, Findings scores) {
        Map<String, Long> sums = sums(entries);
        found.put(window.label(), sums);
        if (window.kind() != WindowKind.HOUR) {
            top.put(window.label(), List.copyOf(entries.subList(0, Math.min(SHOWN, entries.size()))));
        }
        Map<String, Long> mustBe = sums(expected);
        compareScores(window.label(), mustBe, sums, scores, "a replay");
        scores.fact(entries.size() == sums.size(), () -> window.label() + " ranks a member twice");
        for (int i = 0; i < expected.size(); i++) {
            Entry wanted = expected.get(i);
            Entry got = i < entries.size() ? entries.get(i) : null;
            order.fact(
                    wanted.equals(got),
                    () -> window.label() + " has " + shown(got) + " where " + shown(wanted) + " belongs");
        }
    }

    private static void compareScores(
            String window, Map<String, Long> wanted, Map<String, Long> got, Findings into, String by) {
        Set<String> members = new HashSet<>(wanted.keySet());
        members.addAll(got.keySet());
        members.stream()
                .sorted()
                .forEach(member -> into.fact(
                        Objects.equals(wanted.get(member), got.get(member)),
                        () -> window + " has " + member + " with " + got.get(member) + ", by " + by + " it is "
                                + wanted.get(member)));
    }

    private Map<String, Map<String, Long>> recountFiles() throws IOException {
        return PlainRecount.of(trace.request(), place -> log.at(place) != 0);
    }

    private void compareSums(Map<String, Map<String, Long>> sums) {
        Set<String> windows = new HashSet<>(sums.keySet());
        windows.addAll(found.keySet());
        windows.stream()
                .sorted()
                .forEach(window -> compareScores(
                        window,
                        sums.getOrDefault(window, Map.of()),
                        found.getOrDefault(window, Map.of()),
                        recount,
                        "a recount of the files"));
    }

    /** The board keeps every window, takes every score in range and every id once: no other refusal is right. */
    private void checkRefusals(Tally tally) {
        tally.refused()
                .forEach((kind, count) ->
                        recount.fact(RIGHTLY_REFUSED.contains(kind), () -> count + " lines were refused: " + kind));
    }

    private List<InvariantResult> verdicts(Replay.Expected expected, long unsettled) {
        if (unsettled > 0) {
            String why = unsettled + " lines were given up, and may have counted or not";
            return List.of(
                    InvariantResult.notChecked("L1", why),
                    expected.once().result(NOTHING),
                    InvariantResult.notChecked("L5", why),
                    InvariantResult.notChecked("recount", why));
        }
        List<InvariantResult> verdicts = new ArrayList<>();
        verdicts.add(expected.dense().result(NOTHING));
        verdicts.add(expected.once().result(NOTHING));
        verdicts.add(order.result(NOTHING));
        verdicts.add(recount.result(NOTHING));
        return verdicts;
    }

    private static Map<String, Long> sums(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.toMap(entry -> entry.member().value(), Entry::score, (first, second) -> first));
    }

    private static String shown(@Nullable Entry entry) {
        return entry == null ? "nobody" : entry.rank() + ". " + entry.member() + " (" + entry.score() + ")";
    }
}
