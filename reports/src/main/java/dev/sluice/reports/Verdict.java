package dev.sluice.reports;

import java.util.List;

/**
 * A checker's judgement of one invariant.
 *
 * @param id the invariant, {@code C1} for instance
 * @param verdict {@code kept}, {@code broken}, or why it was not judged
 * @param checked how many events, members or users were looked at
 * @param offending the first events that break it, as text
 */
public record Verdict(String id, String verdict, long checked, List<String> offending) {
    boolean isBroken() {
        return verdict.equalsIgnoreCase("broken");
    }

    boolean isKept() {
        return verdict.equalsIgnoreCase("kept");
    }
}
