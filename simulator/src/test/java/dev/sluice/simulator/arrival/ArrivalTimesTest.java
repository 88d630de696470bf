package dev.sluice.simulator.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalTimesTest {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Test
    void atOnceIsTheFirstInstant() {
        assertThat(ArrivalTimes.of(new Arrival.AtOnce(3), 1)).containsExactly(0, 0, 0);
    }

    @Test
    void constantKeepsItsDistance() {
        long[] times = ArrivalTimes.of(new Arrival.Constant(4, new End.Users(5)), 1);
        assertThat(times).containsExactly(0, 250_000_000, 500_000_000, 750_000_000, 1_000_000_000);
    }

    @Test
    void constantFitsAnEvenDistribution() {
        long[] times = ArrivalTimes.of(new Arrival.Constant(800, new End.After(TEN_SECONDS)), 1);
        assertThat(times).hasSize(8_000);
        assertThat(distance(times, t -> t / 10)).isLessThan(critical(times.length));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 100, 999, 1_000, 3_000})
    void rampFitsItsGrowingRate(double from) {
        double to = 1_000;
        long[] times = ArrivalTimes.of(new Arrival.Ramp(from, to, new End.After(TEN_SECONDS)), 1);
        assertThat(times).hasSize((int) ((from + to) / 2 * 10)).isSorted();
        DoubleUnaryOperator share = t -> (from * t + (to - from) * t * t / 20) / ((from + to) / 2 * 10);
        assertThat(distance(times, share)).isLessThan(critical(times.length));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void poissonArrivesEvenly(long seed) {
        long[] times = ArrivalTimes.of(new Arrival.Poisson(500, new End.After(TEN_SECONDS)), seed);
        assertThat(times).isSorted();
        assertThat(times.length).isBetween(5_000 - 283, 5_000 + 283); // four standard deviations
        assertThat(distance(times, t -> t / 10)).isLessThan(critical(times.length));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void poissonHasExponentialGaps(long seed) {
        long[] times = ArrivalTimes.of(new Arrival.Poisson(500, new End.Users(5_000)), seed);
        assertThat(times).hasSize(5_000);
        long[] gaps = new long[times.length - 1];
        Arrays.setAll(gaps, i -> times[i + 1] - times[i]);
        assertThat(distance(gaps, t -> 1 - Math.exp(-500 * t))).isLessThan(critical(gaps.length));
    }

    @Test
    void sameSeedSameTimes() {
        Arrival poisson = new Arrival.Poisson(500, new End.Users(1_000));
        assertThat(ArrivalTimes.of(poisson, 7)).isEqualTo(ArrivalTimes.of(poisson, 7));
        assertThat(ArrivalTimes.of(poisson, 7)).isNotEqualTo(ArrivalTimes.of(poisson, 8));
    }

    /** The Kolmogorov–Smirnov distance between a sample in nanoseconds and a distribution over seconds. */
    private static double distance(long[] nanos, DoubleUnaryOperator distribution) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        double most = 0;
        for (int i = 0; i < sorted.length; i++) {
            double expected = distribution.applyAsDouble(sorted[i] / 1e9);
            most = Math.max(most, Math.abs(expected - (double) i / sorted.length));
            most = Math.max(most, Math.abs(expected - (i + 1.0) / sorted.length));
        }
        return most;
    }

    /** What a sample of that distribution stays below in 999 of 1,000 cases. */
    private static double critical(int n) {
        return 1.95 / Math.sqrt(n);
    }
}
