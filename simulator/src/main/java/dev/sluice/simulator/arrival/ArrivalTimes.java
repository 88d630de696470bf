package dev.sluice.simulator.arrival;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Turns an arrival model and a seed into intended start times. */
public final class ArrivalTimes {
    private static final double NANOS = 1e9;

    private ArrivalTimes() {}

    /** Nanoseconds from the model's first instant, ascending; the same for the same model and seed. */
    public static long[] of(Arrival arrival, long seed) {
        if (arrival instanceof Arrival.Poisson poisson) {
            return poisson(poisson, new SplittableRandom(seed));
        }
        int count = count(arrival);
        long[] times = new long[count];
        if (arrival instanceof Arrival.Constant constant) {
            for (int i = 0; i < count; i++) {
                times[i] = Math.round(i / constant.perSecond() * NANOS);
            }
        } else if (arrival instanceof Arrival.Ramp ramp) {
            double seconds = ramp.span().toNanos() / NANOS;
            for (int i = 0; i < count; i++) {
                times[i] = Math.round(timeOf(i, ramp, seconds) * NANOS);
            }
        }
        return times;
    }

    private static int count(Arrival arrival) {
        if (arrival.end() instanceof End.Users users) {
            return users.count();
        }
        return (int) Math.round(arrival.meanPerSecond() * arrival.span().toNanos() / NANOS);
    }

    /**
     * When a ramp has sent {@code sent} users: the root of {@code from·t + (to − from)/(2·seconds)·t² = sent}, in the
     * form that does not cancel out where both rates are nearly the same.
     */
    private static double timeOf(int sent, Arrival.Ramp ramp, double seconds) {
        double from = ramp.fromPerSecond();
        double slope = (ramp.toPerSecond() - from) / seconds;
        double root = Math.sqrt(Math.max(0, from * from + 2 * slope * sent));
        return sent == 0 ? 0 : Math.min(seconds, 2 * sent / (from + root));
    }

    private static long[] poisson(Arrival.Poisson poisson, SplittableRandom random) {
        boolean counted = poisson.end() instanceof End.Users;
        int most = counted ? count(poisson) : Integer.MAX_VALUE;
        double until = counted ? Double.POSITIVE_INFINITY : poisson.span().toNanos();
        long[] times = new long[counted ? most : Math.max(16, count(poisson) + count(poisson) / 8)];
        int size = 0;
        double now = gap(poisson, random);
        while (size < most && now < until) {
            if (size == times.length) {
                times = Arrays.copyOf(times, size * 2);
            }
            times[size++] = (long) now;
            now += gap(poisson, random);
        }
        return Arrays.copyOf(times, size);
    }

    private static double gap(Arrival.Poisson poisson, SplittableRandom random) {
        return -Math.log(1 - random.nextDouble()) / poisson.perSecond() * NANOS;
    }
}
