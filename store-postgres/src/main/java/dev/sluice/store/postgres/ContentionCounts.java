package dev.sluice.store.postgres;

import dev.sluice.core.store.Contention;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.LongAdder;

/** Counts what callers cost one another. */
final class ContentionCounts {
    private final LongAdder retries = new LongAdder();
    private final LongAdder waits = new LongAdder();
    private final LongAdder micros = new LongAdder();

    void addRetry() {
        retries.increment();
    }

    void addWaits(long count, long waitedMicros) {
        waits.add(count);
        micros.add(waitedMicros);
    }

    Contention read() {
        return new Contention(retries.sum(), waits.sum(), Duration.of(micros.sum(), ChronoUnit.MICROS));
    }
}
