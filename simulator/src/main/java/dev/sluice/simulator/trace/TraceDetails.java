package dev.sluice.simulator.trace;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the result of a trace tells besides: {@link dev.sluice.simulator.result.RunResult#details}.
 *
 * @param trace what the files hold, and which lines of them could not be used
 * @param top the first 20 of every day and week on the store, by the window's label
 */
public record TraceDetails(TraceAccount trace, Map<String, List<Line>> top) {
    /** Keeps a sorted copy of the map. */
    public TraceDetails {
        top = Collections.unmodifiableMap(new TreeMap<>(top));
    }

    /** A line of a ranking. */
    public record Line(long rank, String member, long score) {}
}
