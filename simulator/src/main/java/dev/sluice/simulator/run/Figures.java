package dev.sluice.simulator.run;

import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.History;
import dev.sluice.simulator.result.Asked;
import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.result.Latency;
import dev.sluice.simulator.result.RunResult;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** Counts and times of a history. */
public final class Figures {
    private static final long HIGHEST_MICROS = 3_600_000_000L;

    /** Requests that bear a name: made again, they are the same. */
    private static final Set<CallKind> NAMED = EnumSet.of(
            CallKind.ISSUE,
            CallKind.RECORD,
            CallKind.CHARGE,
            CallKind.PAY,
            CallKind.RESERVE,
            CallKind.CONFIRM,
            CallKind.CANCEL);

    private final Histogram total = histogram();
    private final Map<CallKind, Histogram> byKind = new EnumMap<>(CallKind.class);
    private final Map<Class<?>, Long> answers = new HashMap<>();
    private final Map<String, Long> faults = new TreeMap<>();
    private final Set<Object> open = new HashSet<>();
    private long firstIntended = Long.MAX_VALUE;
    private long lastAnswer;
    private long answered;

    /** The figures of those calls. */
    public Figures(History history) {
        history.calls().forEach(this::count);
    }

    private void count(Call call) {
        String fault = call.fault();
        if (fault != null) {
            faults.merge(fault, 1L, Long::sum);
            if (isUsers(call)) {
                open.add(request(call));
            }
            return;
        }
        long micros = Math.max(0, Math.min(HIGHEST_MICROS, (call.end() - call.intended()) / 1_000));
        byKind.computeIfAbsent(call.kind(), kind -> histogram()).recordValue(micros);
        if (!isUsers(call)) {
            return;
        }
        if (!open.isEmpty()) {
            open.remove(request(call));
        }
        total.recordValue(micros);
        answered++;
        firstIntended = Math.min(firstIntended, call.intended());
        lastAnswer = Math.max(lastAnswer, call.end());
        Object answer = call.answer();
        if (answer != null) {
            answers.merge(answer.getClass(), 1L, Long::sum);
        }
    }

    /** What stays the same when a request is made again. */
    private static Object request(Call call) {
        return List.of(call.kind(), call.user(), call.request(), NAMED.contains(call.kind()) ? 0 : call.intended());
    }

    private static boolean isUsers(Call call) {
        return call.kind().isUsers() && call.user() != Call.NOBODY;
    }

    /**
     * All of it as a run's result.
     *
     * @param achievedPerSecond visits that got their first answer, each second
     */
    public RunResult result(int repeat, Asked asked, double achievedPerSecond, List<InvariantResult> invariants) {
        double seconds = answered == 0 ? 0 : (lastAnswer - firstIntended) / 1e9;
        Map<String, Latency> latencies = new TreeMap<>();
        byKind.forEach((kind, histogram) -> latencies.put(kind.toString(), Latency.of(histogram)));
        Map<String, Long> named = new TreeMap<>();
        Map<String, Long> refused = new TreeMap<>();
        answers.forEach((type, count) -> {
            named.merge(Answers.name(type), count, Long::sum);
            if (Answers.isRefusal(type)) {
                refused.merge(Answers.name(type), count, Long::sum);
            }
        });
        return new RunResult(
                repeat,
                seconds * 1_000,
                asked,
                achievedPerSecond,
                seconds == 0 ? 0 : answered / seconds,
                Latency.of(total),
                latencies,
                named,
                refused,
                faults,
                open.size(),
                invariants);
    }

    private static Histogram histogram() {
        return new Histogram(1, HIGHEST_MICROS, 3);
    }
}
