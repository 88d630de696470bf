package dev.sluice.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Prints outcomes: the ratio beside its target, then both sides' medians. */
final class Table {
    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    void print(List<Outcome> outcomes) {
        out.printf("%n%-16s %8s %10s  %-8s%n", "row", "ratio", "target", "");
        for (Outcome outcome : outcomes) {
            Row row = outcome.row();
            String bound = row.measure() == Measure.THROUGHPUT ? "≥" : "≤";
            out.printf(
                    Locale.ROOT,
                    "%-16s %8.2f %8s %.1f  %s%n",
                    row.name(),
                    outcome.ratio(),
                    bound,
                    row.target(),
                    outcome.reached() ? "reached" : "MISSED");
        }
        outcomes.forEach(this::printSides);
    }

    private void printSides(Outcome outcome) {
        out.printf("%n%s: %s%n", outcome.row().name(), outcome.row().title());
        out.printf(
                "  %-58s %12s %9s %9s  %s%n",
                "median of " + outcome.subjects().size(), "per second", "p50 µs", "p99 µs", "CPU µs per operation");
        printSide(outcome.row().subject().name(), outcome.subjects());
        printSide(outcome.row().peer().name(), outcome.peers());
    }

    private void printSide(String name, List<Sample> samples) {
        StringBuilder cpu = new StringBuilder();
        for (String process : new TreeSet<>(samples.get(0).cpuNanos().keySet())) {
            cpu.append(String.format(
                    Locale.ROOT, "%s %.1f  ", process, Medians.of(samples, s -> s.cpuMicrosPerOperation(process))));
        }
        out.printf(
                Locale.ROOT,
                "  %-58s %,12.0f %9.1f %9.1f  %s%n",
                name,
                Medians.of(samples, Sample::perSecond),
                Medians.of(samples, s -> s.p50Nanos() / 1e3),
                Medians.of(samples, s -> s.p99Nanos() / 1e3),
                cpu);
    }
}
