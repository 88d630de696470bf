package dev.sluice.simulator.check;

import dev.sluice.simulator.result.InvariantResult;
import dev.sluice.simulator.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Facts that were checked against one invariant, and the first that contradict it. */
public final class Findings {
    private static final int KEPT_LINES = 10;

    private final String id;
    private final List<String> offending = new ArrayList<>();
    private long checked;
    private long broken;

    /** @param id the invariant */
    public Findings(String id) {
        this.id = id;
    }

    /** Counts a fact; where it does not hold, notes the line that describes it. */
    public void fact(boolean holds, Supplier<String> line) {
        checked++;
        if (!holds && ++broken <= KEPT_LINES) {
            offending.add(line.get());
        }
    }

    /** Facts that need no looking at one by one because they hold by the way they were found. */
    void held(long facts) {
        checked += facts;
    }

    /**
     * The judgement so far.
     *
     * @param whyNot why there was nothing to check, should that be so
     */
    public InvariantResult result(String whyNot) {
        if (checked == 0) {
            return InvariantResult.notChecked(id, whyNot);
        }
        if (broken > offending.size()) {
            offending.add("… and " + (broken - offending.size()) + " more");
        }
        return new InvariantResult(id, broken == 0 ? Verdict.KEPT : Verdict.BROKEN, checked, offending);
    }
}
