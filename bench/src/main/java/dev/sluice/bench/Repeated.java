package dev.sluice.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A candidate whose turns are short, several times in each turn: operations and times add up, percentiles are medians. */
record Repeated(Candidate once, int times) implements Candidate {
    @Override
    public String name() {
        return once.name();
    }

    @Override
    public Sample turn(Duration length) {
        List<Sample> samples = new ArrayList<>();
        Map<String, Long> cpuNanos = new HashMap<>();
        for (int i = 0; i < times; i++) {
            Sample sample = once.turn(length);
            samples.add(sample);
            sample.cpuNanos().forEach((process, nanos) -> cpuNanos.merge(process, nanos, Long::sum));
        }
        return new Sample(
                samples.stream().mapToLong(Sample::operations).sum(),
                samples.stream().mapToLong(Sample::nanos).sum(),
                (long) Medians.of(samples, Sample::p50Nanos),
                (long) Medians.of(samples, Sample::p99Nanos),
                cpuNanos);
    }
}
