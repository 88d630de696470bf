package dev.sluice.testkit;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Where a test's chance comes from: the same on every run, unless {@code -Dsluice.seed=…} names another. */
final class Seed {
    /** The seed of this run; every test of chance names it when it fails. */
    static final long VALUE = Long.getLong("sluice.seed", 20260501L);

    private Seed() {}

    /** Chance for one test. */
    static Random random() {
        return new Random(VALUE);
    }

    static <T> void shuffle(List<T> list) {
        Collections.shuffle(list, random());
    }
}
