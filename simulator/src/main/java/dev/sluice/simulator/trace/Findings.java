package dev.sluice.simulator.trace;

import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Facts held against one invariant, with the first that contradict it. For one thread at a time. */
final class Findings {
    /** How many contradictions are shown. */
    private static final int SHOWN = 5;

    private final String invariant;
    private final List<String> offending = new ArrayList<>();
    private long checked;

    Findings(String invariant) {
        this.invariant = invariant;
    }

    /** A fact: whether it agrees, and if not, in one line, what was expected and what was found. */
    void check(boolean agrees, Supplier<String> contradiction) {
        checked++;
        if (!agrees && offending.size() < SHOWN) {
            offending.add(contradiction.get());
        }
    }

    InvariantResult result() {
        return new InvariantResult(invariant, offending.isEmpty() ? Verdict.KEPT : Verdict.BROKEN, checked, offending);
    }
}
