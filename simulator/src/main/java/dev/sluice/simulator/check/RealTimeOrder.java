package dev.sluice.simulator.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Numbered things, each known to have happened between two instants. Numbers follow real time if no thing certainly
 * happened before another of a smaller number; whatever may have overlapped proves nothing.
 */
final class RealTimeOrder<T> {
    private final List<Numbered<T>> all = new ArrayList<>();

    private record Numbered<T>(long number, long earliest, long latest, T what) {}

    /**
     * Adds a thing.
     *
     * @param earliest it did not happen before
     * @param latest it did not happen after
     */
    void add(long number, long earliest, long latest, T what) {
        all.add(new Numbered<>(number, earliest, latest, what));
    }

    int size() {
        return all.size();
    }

    /** Hands over each thing that certainly happened after one of a larger number: that one, and the thing itself. */
    void violations(BiConsumer<T, T> reader) {
        all.sort(Comparator.comparingLong(Numbered<T>::number).reversed());
        if (all.isEmpty()) {
            return;
        }
        // Of all larger numbers, the one that was surely over first; equal numbers prove nothing about each other.
        Numbered<T> first = all.get(0);
        List<Numbered<T>> equal = new ArrayList<>();
        for (Numbered<T> each : all) {
            if (!equal.isEmpty() && equal.get(0).number() != each.number()) {
                for (Numbered<T> larger : equal) {
                    first = larger.latest() < first.latest() ? larger : first;
                }
                equal.clear();
            }
            equal.add(each);
            if (first.number() > each.number() && first.latest() < each.earliest()) {
                reader.accept(first.what(), each.what());
            }
        }
    }
}
