package dev.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Many callers at once: eight threads that begin together, each with a burst of calls under way. */
final class Crowd {
    private static final int THREADS = 8;
    private static final int BURST = 16;

    private Crowd() {}

    /**
     * One call and its answer.
     *
     * @param began when it was made, in nanoseconds of {@link System#nanoTime}
     * @param ended when its answer was there
     */
    record Call<A>(long began, long ended, A answer) {}

    /** The answers to all these calls, in the order of the list; every call must be answered. */
    static <A> List<A> ask(List<Supplier<Future<A>>> calls) {
        return time(calls).stream().map(Call::answer).toList();
    }

    /** The calls with their times, in the order of the list; every call must be answered. */
    static <A> List<Call<A>> time(List<Supplier<Future<A>>> calls) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch together = new CountDownLatch(THREADS);
            List<java.util.concurrent.Future<List<Call<A>>>> parts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                parts.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return askEvery(calls, thread);
                }));
            }
            List<List<Call<A>>> done = new ArrayList<>();
            for (java.util.concurrent.Future<List<Call<A>>> part : parts) {
                done.add(part.get());
            }
            List<Call<A>> inOrder = new ArrayList<>();
            for (int i = 0; i < calls.size(); i++) {
                inOrder.add(done.get(i % THREADS).get(i / THREADS));
            }
            return inOrder;
        } catch (ExecutionException failed) {
            throw new AssertionError("a call was not answered", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <A> List<Call<A>> askEvery(List<Supplier<Future<A>>> calls, int first) {
        List<Call<A>> done = new ArrayList<>();
        List<Future<Call<A>>> burst = new ArrayList<>();
        for (int i = first; i < calls.size(); i += THREADS) {
            long began = System.nanoTime();
            burst.add(calls.get(i).get().map(answer -> new Call<>(began, System.nanoTime(), answer)));
            if (burst.size() == BURST) {
                burst.forEach(call -> done.add(Await.result(call)));
                burst.clear();
            }
        }
        burst.forEach(call -> done.add(Await.result(call)));
        return done;
    }

    /** Numbers are given in real time's order: whose call had ended before another's began has the smaller number. */
    static <A> void assertNumberedInRealTime(List<Call<A>> numbered, ToLongFunction<A> number) {
        List<Call<A>> inOrder = numbered.stream()
                .sorted(Comparator.comparingLong(call -> number.applyAsLong(call.answer())))
                .toList();
        Call<A> latest = inOrder.get(0);
        for (Call<A> call : inOrder) {
            assertThat(call.ended() - latest.began())
                    .as("%s ended before the call began that was answered %s", call.answer(), latest.answer())
                    .isNotNegative();
            latest = call.began() - latest.began() > 0 ? call : latest;
        }
    }
}
