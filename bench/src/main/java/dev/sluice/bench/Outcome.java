package dev.sluice.bench;

import java.util.List;

/** What the pairs of a row gave, and their medians. */
record Outcome(Row row, List<Sample> subjects, List<Sample> peers) {
    /** The median of the ratios, each of one pair. */
    double ratio() {
        double[] ratios = new double[subjects.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = row.measure().ratio(subjects.get(i), peers.get(i));
        }
        return Medians.of(ratios);
    }

    boolean reached() {
        return row.measure().reached(ratio(), row.target());
    }
}
