package dev.sluice.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A run for people: in each block a row a store. How fast (medians of the repeats), what was answered, what was kept,
 * and what served. Blocks that would be wider than {@value #WIDTH} columns go on in another.
 */
public final class ComparisonTable {
    /** The widest block, unless one column alone is wider. */
    static final int WIDTH = 110;

    private final RunResult run;

    public ComparisonTable(RunResult run) {
        this.run = run;
    }

    /** The blocks, below one another. */
    public String render() {
        List<String> blocks = new ArrayList<>();
        blocks.add(RunHeading.of(run));
        blocks.add(speed());
        blocks.add(answers());
        blocks.addAll(columns("REFUSED", kinds(StoreRun::refused), ComparisonTable::medianRefused));
        blocks.addAll(columns("FAULTS", kinds(StoreRun::faults), ComparisonTable::allFaults));
        blocks.addAll(columns("RULES", rules(), ComparisonTable::verdict));
        blocks.add(servers());
        if (!run.allKept()) {
            blocks.add(BrokenRules.of(run));
        }
        return String.join("\n", blocks);
    }

    private String speed() {
        TextTable table = TextTable.ofFigures(List.of(
                "SPEED", "asked/s", "achieved/s", "answers/s", "p50 ms", "p90 ms", "p99 ms", "p99.9 ms", "max ms"));
        for (StoreResult store : run.stores()) {
            Median median = store.median();
            Median.Latency latency = median.latencyMicros();
            double asked = Counts.median(store.runs(), each -> each.asked().ratePerSecond());
            table.row(List.of(
                    store.store(),
                    asked == 0 ? "at once" : whole(asked),
                    whole(median.achievedRatePerSecond()),
                    whole(median.throughputPerSecond()),
                    millis(latency.p50()),
                    millis(latency.p90()),
                    millis(latency.p99()),
                    millis(latency.p999()),
                    millis(latency.max())));
        }
        return table.render();
    }

    private String answers() {
        TextTable table = TextTable.ofFigures(List.of("ANSWERS", "visits", "refused", "faults", "unsettled"));
        for (StoreResult store : run.stores()) {
            List<StoreRun> runs = store.runs();
            table.row(List.of(
                    store.store(),
                    whole(Counts.median(runs, each -> each.asked().requests())),
                    whole(Counts.median(runs, each -> Counts.sum(each.refused()))),
                    whole(runs.stream()
                            .mapToLong(each -> Counts.sum(each.faults()))
                            .sum()),
                    whole(runs.stream().mapToLong(StoreRun::unsettled).sum())));
        }
        return table.render();
    }

    private String servers() {
        TextTable table = TextTable.endingInText(List.of("SERVED BY", ""));
        for (StoreResult store : run.stores()) {
            table.row(List.of(store.store(), store.backend() + "; accepted by " + store.durability()));
        }
        return table.render();
    }

    private Collection<String> kinds(Function<StoreRun, Map<String, Long>> of) {
        TreeSet<String> kinds = new TreeSet<>();
        run.stores()
                .forEach(store ->
                        store.runs().forEach(each -> kinds.addAll(of.apply(each).keySet())));
        return kinds;
    }

    private Collection<String> rules() {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        run.stores()
                .forEach(store -> store.runs().forEach(each -> each.invariants().forEach(v -> ids.add(v.id()))));
        return ids;
    }

    private List<String> columns(String title, Collection<String> keys, BiFunction<StoreResult, String, String> cell) {
        ColumnBlocks blocks = new ColumnBlocks(
                title, run.stores().stream().map(StoreResult::store).toList(), WIDTH);
        for (String key : keys) {
            blocks.column(
                    key,
                    run.stores().stream().map(store -> cell.apply(store, key)).toList());
        }
        return blocks.render();
    }

    private static String medianRefused(StoreResult store, String kind) {
        return whole(Counts.median(store.runs(), each -> each.refused().getOrDefault(kind, 0L)));
    }

    private static String allFaults(StoreResult store, String kind) {
        return whole(store.runs().stream()
                .mapToLong(each -> each.faults().getOrDefault(kind, 0L))
                .sum());
    }

    private static String verdict(StoreResult store, String id) {
        List<Verdict> verdicts = store.runs().stream()
                .flatMap(each -> each.invariants().stream())
                .filter(v -> v.id().equals(id))
                .toList();
        if (verdicts.stream().anyMatch(Verdict::isBroken)) {
            return "BROKEN";
        }
        return !verdicts.isEmpty() && verdicts.stream().allMatch(Verdict::isKept) ? "kept" : "-";
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String millis(double micros) {
        return String.format(Locale.ROOT, "%,.2f", micros / 1_000);
    }
}
