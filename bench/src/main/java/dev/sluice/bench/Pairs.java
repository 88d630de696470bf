package dev.sluice.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lets the two candidates of a row take turns, who begins changing from pair to pair; the first pair only warms up. */
final class Pairs {
    private final int pairs;
    private final Duration turn;
    private final PrintStream progress;

    Pairs(int pairs, Duration turn, PrintStream progress) {
        this.pairs = pairs;
        this.turn = turn;
        this.progress = progress;
    }

    Outcome run(Row row) {
        row.subject().turn(turn);
        row.peer().turn(turn);
        List<Sample> subjects = new ArrayList<>();
        List<Sample> peers = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            if (i % 2 == 0) {
                subjects.add(row.subject().turn(turn));
                peers.add(row.peer().turn(turn));
            } else {
                peers.add(row.peer().turn(turn));
                subjects.add(row.subject().turn(turn));
            }
            progress.printf(
                    "  pair %d of %d: %.2f%n", i + 1, pairs, row.measure().ratio(subjects.get(i), peers.get(i)));
        }
        return new Outcome(row, subjects, peers);
    }
}
