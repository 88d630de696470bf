package dev.sluice.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is told to move; it begins at 2026-05-01T00:00:00Z. Safe for use by any thread. */
public final class TestClock implements InstantSource {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-01T00:00:00Z"));

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Makes that instant the present. */
    public void set(Instant instant) {
        now.set(instant);
    }

    /** Moves the present by so much. */
    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    /** Moves the present to one millisecond before that instant: the last one that every store can tell from it. */
    public void setJustBefore(Instant instant) {
        set(instant.minusMillis(1));
    }
}
