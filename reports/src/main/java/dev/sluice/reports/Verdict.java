package dev.sluice.reports;

import java.util.List;

/**
 * A checker's judgement of one invariant.
 *
 * @param id the invariant, {@code C1} for instance
 * @param verdict {@code KEPT}, {@code BROKEN} or {@code NOT_CHECKED}
 * @param checked how many facts were looked at
 * @param offending the first facts that contradict it, each in one line; where it was not checked, why
 */
public record Verdict(String id, String verdict, long checked, List<String> offending) {
    boolean isBroken() {
        return verdict.equals("BROKEN");
    }

    boolean isKept() {
        return verdict.equals("KEPT");
    }
}
