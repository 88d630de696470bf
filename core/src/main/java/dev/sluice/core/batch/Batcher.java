package dev.sluice.core.batch;

import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gathers requests of the same key (a campaign, a room) into backend calls: a request goes out at once while fewer than
 * {@link BatchLimits#maxInFlight} calls are under way, else it waits for one to return and goes out with all that have
 * gathered. So batching costs an idle store nothing, and a busy one the less per request the busier it is.
 *
 * <p>Requests keep their order. Answers arrive on the caller's Vert.x context. When a call finds the backend out of reach,
 * those that wait behind it fail too: none waits longer than one call's time limit.
 *
 * @param <K> what must be alike for requests to travel together
 * @param <Q> a request
 * @param <A> its answer
 */
public final class Batcher<K, Q, A> {
    private final BatchLimits limits;
    private final BatchCall<K, Q, A> call;
    private final ConcurrentMap<K, Line> lines = new ConcurrentHashMap<>();
    private final AtomicInteger queued = new AtomicInteger();

    public Batcher(BatchLimits limits, BatchCall<K, Q, A> call) {
        this.limits = limits;
        this.call = call;
    }

    /** The request's answer; fails with {@link StoreException} if the queue is full, and as the backend call fails. */
    public Future<A> submit(K key, Q request) {
        Context context = Vertx.currentContext();
        Promise<A> promise = context == null ? Promise.promise() : ((ContextInternal) context).promise();
        lines.computeIfAbsent(key, Line::new).add(new Pending<>(request, promise));
        return promise.future();
    }

    /** How many requests wait to be sent. */
    public int queued() {
        return queued.get();
    }

    private record Pending<Q, A>(Q request, Promise<A> promise) {}

    /** The requests of one key. A line that has run empty is forgotten; one that a late request still holds works on. */
    private final class Line {
        private final K key;
        private final ArrayDeque<Pending<Q, A>> waiting = new ArrayDeque<>();
        private int inFlight;

        Line(K key) {
            this.key = key;
        }

        void add(Pending<Q, A> pending) {
            boolean full = false;
            synchronized (this) {
                if (inFlight < limits.maxInFlight()) {
                    inFlight++;
                } else if (queued.get() >= limits.maxQueued()) {
                    full = true;
                } else {
                    queued.incrementAndGet();
                    waiting.add(pending);
                    return;
                }
            }
            if (full) {
                pending.promise()
                        .fail(new StoreException(
                                Kind.OVERLOADED,
                                limits.maxQueued() + " requests are waiting already; try again later"));
            } else {
                send(List.of(pending));
            }
        }

        private void send(List<Pending<Q, A>> batch) {
            List<Q> requests = new ArrayList<>(batch.size());
            for (Pending<Q, A> pending : batch) {
                requests.add(pending.request());
            }
            call.run(key, requests).onComplete(done -> {
                if (done.succeeded() && done.result().size() == batch.size()) {
                    // With nobody waiting, the callers are told first: what they ask for next goes out together, where
                    // the first of them would else go alone and take a call of its own.
                    boolean sent = sendWaiting();
                    answer(batch, done.result());
                    if (!sent) {
                        sendNext();
                    }
                } else {
                    Throwable cause = done.succeeded()
                            ? new IllegalStateException(batch.size() + " requests got "
                                    + done.result().size() + " answers")
                            : done.cause();
                    List<Pending<Q, A>> behind = isOutOfReach(cause) ? takeAll() : List.of();
                    sendNext();
                    fail(batch, cause);
                    if (!behind.isEmpty()) {
                        fail(behind, new StoreException(Kind.UNAVAILABLE, "not sent: " + cause.getMessage(), cause));
                    }
                }
            });
        }

        private boolean sendWaiting() {
            synchronized (this) {
                if (waiting.isEmpty()) {
                    return false;
                }
            }
            sendNext();
            return true;
        }

        private void sendNext() {
            List<Pending<Q, A>> batch = take(limits.maxBatch());
            if (!batch.isEmpty()) {
                send(batch);
            }
        }

        /** The next batch; if there is none, the call that asks is not under way any more. */
        private synchronized List<Pending<Q, A>> take(int most) {
            int size = Math.min(most, waiting.size());
            if (size == 0) {
                inFlight--;
                if (inFlight == 0) {
                    lines.remove(key, this);
                }
                return List.of();
            }
            List<Pending<Q, A>> batch = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                batch.add(waiting.remove());
            }
            queued.addAndGet(-size);
            return batch;
        }

        private synchronized List<Pending<Q, A>> takeAll() {
            List<Pending<Q, A>> all = List.copyOf(waiting);
            waiting.clear();
            queued.addAndGet(-all.size());
            return all;
        }

        private void answer(List<Pending<Q, A>> batch, List<A> answers) {
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).promise().complete(answers.get(i));
            }
        }

        private void fail(List<Pending<Q, A>> batch, Throwable cause) {
            for (Pending<Q, A> pending : batch) {
                pending.promise().fail(cause);
            }
        }
    }

    private static boolean isOutOfReach(Throwable cause) {
        return cause instanceof StoreException fault
                && (fault.kind() == Kind.UNAVAILABLE || fault.kind() == Kind.OUTCOME_UNKNOWN);
    }
}
