package dev.sluice.simulator.check;

import dev.sluice.simulator.history.Call;
import java.util.List;

/** What is known of the outcome of calls that repeat each other. */
final class Outcomes {
    private Outcomes() {}

    /** Whether some call may have taken effect, or may yet, and no answer to the same request, repeated, has settled it. */
    static boolean open(List<Call> calls) {
        return calls.stream().anyMatch(call -> call.outcomeUnknown() && !isSettled(call, calls));
    }

    private static boolean isSettled(Call unknown, List<Call> calls) {
        return calls.stream()
                .anyMatch(call -> call.answered()
                        && call.start() > unknown.start()
                        && call.request().equals(unknown.request()));
    }
}
