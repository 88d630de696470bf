package dev.sluice.simulator.crowd;

import dev.sluice.simulator.arrival.ArrivalTimes;
import dev.sluice.simulator.arrival.End;
import dev.sluice.simulator.scenario.Phase;
import dev.sluice.simulator.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/** When each visit of a scenario is to begin: whole milliseconds since the run's start, ascending, over all phases. */
public final class Timetable {
    private final List<Phase> phases;
    private final int[] firstOf;
    private final int[] millis;
    private final double spanSeconds;

    /** The timetable of that scenario; the same for the same seed. */
    public Timetable(Scenario scenario) {
        phases = scenario.phases();
        firstOf = new int[phases.size()];
        int[] all = new int[0];
        long begin = 0;
        for (int p = 0; p < phases.size(); p++) {
            long[] times = ArrivalTimes.of(phases.get(p).arrival(), scenario.seed() + p);
            firstOf[p] = all.length;
            all = Arrays.copyOf(all, all.length + times.length);
            for (int i = 0; i < times.length; i++) {
                all[firstOf[p] + i] = (int) Agenda.wholeMillis(begin + times[i]);
            }
            begin += lengthOf(phases.get(p), times);
        }
        millis = all;
        spanSeconds = begin / 1e9;
    }

    private static long lengthOf(Phase phase, long[] times) {
        boolean byTime = phase.arrival().end() instanceof End.After;
        return byTime || times.length == 0 ? phase.arrival().span().toNanos() : times[times.length - 1];
    }

    /** How many visits there are. */
    public int size() {
        return millis.length;
    }

    /** When a visit is to begin, in nanoseconds since the run's start. */
    public long nanos(int visit) {
        return millis[visit] * Agenda.MILLI;
    }

    /** The phase that a visit belongs to. */
    public Phase phaseOf(int visit) {
        int p = phases.size() - 1;
        while (firstOf[p] > visit) {
            p--;
        }
        return phases.get(p);
    }

    /** Over how long visits begin, in seconds. */
    public double spanSeconds() {
        return spanSeconds;
    }
}
