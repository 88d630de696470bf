package dev.sluice.simulator.crowd;

import org.jspecify.annotations.Nullable;

/** Something to do at a certain time; it stands on an {@link Agenda} at most once. */
abstract class Task {
    /** The next task of the same slot; the agenda's own. */
    @Nullable
    Task next;

    private long due;

    /** When to do it, in nanoseconds since the run began. */
    final long due() {
        return due;
    }

    final void dueAt(long nanos) {
        due = nanos;
    }

    /** Does it. */
    abstract void run();
}
