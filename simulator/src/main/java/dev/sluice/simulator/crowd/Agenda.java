package dev.sluice.simulator.crowd;

import org.jspecify.annotations.Nullable;

/**
 * Tasks to come, released a millisecond at a time: a hashed timing wheel (Varghese and Lauck, 1987) whose slots are
 * lists threaded through the tasks themselves, so that planning a task allocates nothing.
 */
final class Agenda {
    static final long MILLI = 1_000_000;
    private static final int SLOTS = 4096;

    private final @Nullable Task[] slots = new @Nullable Task[SLOTS];
    private long released = -1;

    /** Plans the task for the first whole millisecond that is not before {@code nanos}, nor released already. */
    void add(Task task, long nanos) {
        long tick = Math.max(released + 1, wholeMillis(nanos));
        task.dueAt(tick * MILLI);
        int slot = (int) (tick % SLOTS);
        task.next = slots[slot];
        slots[slot] = task;
    }

    /** The first whole millisecond, as a number of milliseconds, that is not before {@code nanos}. */
    static long wholeMillis(long nanos) {
        return -Math.floorDiv(-nanos, MILLI);
    }

    /** Runs every task that is due at {@code now}, those of an earlier millisecond first. */
    void release(long now) {
        long until = now / MILLI;
        while (released < until) {
            released++;
            releaseSlot(released);
        }
    }

    private void releaseSlot(long tick) {
        int slot = (int) (tick % SLOTS);
        Task task = slots[slot];
        slots[slot] = null;
        while (task != null) {
            Task following = task.next;
            task.next = null;
            if (task.due() <= tick * MILLI) {
                task.run();
            } else {
                task.next = slots[slot];
                slots[slot] = task;
            }
            task = following;
        }
    }
}
