package dev.sluice.simulator.trace;

import dev.sluice.core.ranking.RecordResult;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.result.Asked;
import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.result.Latency;
import dev.sluice.simulator.result.RunResult;
import dev.sluice.simulator.run.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Counts and times what happens to the orders of one run. For one thread at a time; times are {@link System#nanoTime}. */
final class Tally {
    private final Histogram lines = new Histogram(3);
    private final Histogram orders = new Histogram(3);
    private final Map<String, Long> answers = new HashMap<>();
    private final Map<String, Long> refused = new HashMap<>();
    private final Map<String, Long> faults = new HashMap<>();
    private long unsettled;
    private long begun;
    private long lastAnswer;
    private long lastFirstAnswer;
    private long ordersWithAnswer;

    /** The run begins. */
    void begin(long now) {
        begun = now;
        lastAnswer = now;
        lastFirstAnswer = now;
    }

    /** A line was answered. */
    void answered(RecordResult answer, long intended, long now) {
        String kind = Answers.name(answer.getClass());
        answers.merge(kind, 1L, Long::sum);
        if (Answers.isRefusal(answer.getClass())) {
            refused.merge(kind, 1L, Long::sum);
        }
        lines.recordValue(micros(now - intended));
        lastAnswer = now;
    }

    /** A line of an order was answered, and none of it before. */
    void orderHeard(long now) {
        ordersWithAnswer++;
        lastFirstAnswer = now;
    }

    /** The last line of an order was answered. */
    void orderDone(long intended, long now) {
        orders.recordValue(micros(now - intended));
    }

    /** A call was not answered. */
    void fault(Throwable fault) {
        faults.merge(Call.faultName(fault), 1L, Long::sum);
    }

    /** A line was given up. */
    void givenUp() {
        unsettled++;
    }

    long unsettled() {
        return unsettled;
    }

    Map<String, Long> refused() {
        return refused;
    }

    RunResult result(int repeat, Asked asked, List<InvariantResult> invariants, Object details) {
        return new RunResult(
                repeat,
                (lastAnswer - begun) / 1e6,
                asked,
                perSecond(ordersWithAnswer, lastFirstAnswer - begun),
                perSecond(lines.getTotalCount(), lastAnswer - begun),
                Latency.of(lines),
                Map.of("record", Latency.of(lines), "order", Latency.of(orders)),
                answers,
                refused,
                faults,
                unsettled,
                invariants,
                details);
    }

    private static double perSecond(long count, long nanos) {
        return nanos <= 0 ? 0 : count * 1e9 / nanos;
    }

    private static long micros(long nanos) {
        return Math.max(0, nanos / 1_000);
    }
}
