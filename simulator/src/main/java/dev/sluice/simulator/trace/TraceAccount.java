package dev.sluice.simulator.trace;

import java.util.List;
import java.util.Map;

/**
 * What the files of a trace hold.
 *
 * @param lines usable lines: each is an event that is played
 * @param orders requests that these lines make
 * @param users different users who are named; the anonymous ones not among them
 * @param firstAt the earliest event's time, as ISO-8601 text; empty if there is no usable line
 * @param lastAt the latest event's time
 * @param unusable lines that are not played, by reason; reasons that were not met are left out
 * @param remarks what else there was, by remark; those that were not met are left out
 */
public record TraceAccount(
        long lines,
        long orders,
        long users,
        String firstAt,
        String lastAt,
        Map<Reason, Unusable> unusable,
        Map<Remark, Long> remarks) {
    /** Keeps copies of the maps. */
    public TraceAccount {
        unusable = Map.copyOf(unusable);
        remarks = Map.copyOf(remarks);
    }

    /**
     * Lines that cannot be used for one reason.
     *
     * @param words the reason, for people to read
     * @param count how many
     * @param first the first few, each as {@code file:line: what was found}
     */
    public record Unusable(String words, long count, List<String> first) {
        /** Keeps a copy of the list. */
        public Unusable {
            first = List.copyOf(first);
        }
    }
}
