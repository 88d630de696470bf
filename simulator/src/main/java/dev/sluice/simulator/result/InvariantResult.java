package dev.sluice.simulator.result;

import java.util.List;

/**
 * The judgement of one invariant.
 *
 * @param id the invariant, {@code C1} for instance
 * @param verdict whether it was kept
 * @param checked how many facts were looked at
 * @param offending the first facts found that contradict it, each in one line; where it was not checked, one line that
 *     says why
 */
public record InvariantResult(String id, Verdict verdict, long checked, List<String> offending) {
    /** Keeps a copy of the list. */
    public InvariantResult {
        offending = List.copyOf(offending);
    }

    /** There was nothing to check the invariant by, for that reason. */
    public static InvariantResult notChecked(String id, String why) {
        return new InvariantResult(id, Verdict.NOT_CHECKED, 0, List.of(why));
    }
}
