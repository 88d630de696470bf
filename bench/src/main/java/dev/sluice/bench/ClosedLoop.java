package dev.sluice.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.HdrHistogram.AtomicHistogram;
import org.jspecify.annotations.Nullable;

/** Keeps a fixed number of operations in flight: each one that is answered begins the next, until time is up. */
final class ClosedLoop {
    /** Begins operation {@code index} and calls {@code done} once, from any thread, with the failure if there is one. */
    interface Operation {
        void begin(long index, Consumer<@Nullable Throwable> done);
    }

    private final Operation operation;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final AtomicHistogram times = new AtomicHistogram(TimeUnit.MINUTES.toNanos(1), 3);
    private final long deadline;
    private final long most;
    private final CountDownLatch slotsDone;

    private ClosedLoop(Operation operation, Duration length, long most, int slots) {
        this.operation = operation;
        this.most = most;
        this.deadline = System.nanoTime() + length.toNanos();
        this.slotsDone = new CountDownLatch(slots);
    }

    /**
     * Runs for that long, or until {@code most} operations have been begun.
     *
     * @param start begins the loop on the thread that the operations want to be begun on
     * @param cpu whose processor time is told
     */
    static Sample run(
            int inFlight, Duration length, long most, Consumer<Runnable> start, CpuTime cpu, Operation operation) {
        Map<String, Long> before = cpu.now();
        long began = System.nanoTime();
        ClosedLoop loop = new ClosedLoop(operation, length, most, inFlight);
        start.accept(() -> {
            for (int i = 0; i < inFlight; i++) {
                loop.new Slot().turn();
            }
        });
        loop.await(length.plusSeconds(30));
        long nanos = System.nanoTime() - began;
        return new Sample(
                loop.answered.get(),
                nanos,
                loop.times.getValueAtPercentile(50),
                loop.times.getValueAtPercentile(99),
                cpu.since(before));
    }

    private void await(Duration longest) {
        try {
            if (!slotsDone.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("operations were still not answered after " + longest);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
        Throwable first = failure.get();
        if (first != null) {
            throw new IllegalStateException("an operation failed: " + first.getMessage(), first);
        }
    }

    /** One operation in flight after the other; operations answered at once do not deepen the stack. */
    private final class Slot {
        private boolean turning;
        private boolean again;

        void turn() {
            synchronized (this) {
                if (turning) {
                    again = true;
                    return;
                }
                turning = true;
            }
            do {
                begin();
            } while (more());
        }

        private synchronized boolean more() {
            boolean more = again;
            again = false;
            turning = more;
            return more;
        }

        private void begin() {
            long begun = System.nanoTime();
            long index = next.getAndIncrement();
            if (begun >= deadline || index >= most || failure.get() != null) {
                slotsDone.countDown();
                return;
            }
            operation.begin(index, failed -> {
                if (failed != null) {
                    failure.compareAndSet(null, failed);
                }
                times.recordValue(System.nanoTime() - begun);
                answered.incrementAndGet();
                turn();
            });
        }
    }
}
