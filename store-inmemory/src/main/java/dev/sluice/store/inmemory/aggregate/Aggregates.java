package dev.sluice.store.inmemory.aggregate;

import dev.sluice.core.StoreException;
import dev.sluice.core.store.CreateResult;
import dev.sluice.core.store.CreateResult.Conflict;
import dev.sluice.core.store.CreateResult.Created;
import dev.sluice.core.store.CreateResult.Over;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongFunction;

/**
 * The aggregates of one kind, by name. A call is one critical section of its aggregate and never waits for another
 * aggregate's; futures are returned completed.
 *
 * <p>An aggregate that has expired is as good as gone at once. Its memory is freed by later calls for any aggregate of the
 * kind, each of which forgets at most {@value #FORGOTTEN_PER_CALL}, the longest expired first.
 *
 * @param <D> their definitions
 * @param <A> the aggregates
 */
public final class Aggregates<D, A extends Aggregate<D>> {
    private static final int FORGOTTEN_PER_CALL = 16;
    private static final CreateResult CREATED = new Created();
    private static final CreateResult CONFLICT = new Conflict();

    /** A decision about one aggregate, made while no other is. */
    @FunctionalInterface
    public interface Decision<A, R> {
        /** The answer; {@code nowMillis} never goes back from one decision about an aggregate to the next. */
        R decide(A aggregate, long nowMillis);
    }

    private record Expiring<A>(String id, A aggregate, long atMillis) {}

    private final InstantSource clock;
    private final ConcurrentMap<String, A> byId = new ConcurrentHashMap<>();
    // Also the monitor under which aggregates come and go.
    private final PriorityQueue<Expiring<A>> byExpiry =
            new PriorityQueue<>(Comparator.comparingLong(Expiring::atMillis));
    private volatile long earliestExpiryMillis = Long.MAX_VALUE;
    private volatile boolean closed;

    /** None yet; they decide by that clock, in whole milliseconds. */
    public Aggregates(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Makes an aggregate unless one of that name is alive.
     *
     * @param make the aggregate, given its first present in milliseconds
     */
    public Future<CreateResult> create(String id, D definition, Instant expiresAt, LongFunction<A> make) {
        if (closed) {
            return refuseClosed();
        }
        long now = clock.millis();
        forgetExpired(now);
        synchronized (byExpiry) {
            long expiresAtMillis = expiresAt.toEpochMilli();
            if (expiresAtMillis <= now) {
                return Future.succeededFuture(new Over(expiresAt));
            }
            A existing = byId.get(id);
            if (existing != null && isAlive(existing, now)) {
                return Future.succeededFuture(existing.definition().equals(definition) ? CREATED : CONFLICT);
            }
            A made = make.apply(now);
            byId.put(id, made);
            byExpiry.add(new Expiring<>(id, made, expiresAtMillis));
            earliestExpiryMillis = Math.min(earliestExpiryMillis, expiresAtMillis);
            return Future.succeededFuture(CREATED);
        }
    }

    /** The decision's answer, or {@code otherwise} if no aggregate of that name is alive. */
    public <R> Future<R> ask(String id, R otherwise, Decision<A, R> decision) {
        if (closed) {
            return refuseClosed();
        }
        A aggregate = byId.get(id);
        if (aggregate == null) {
            return Future.succeededFuture(otherwise);
        }
        R answer = otherwise;
        long now;
        synchronized (aggregate) {
            now = aggregate.advance(clock.millis());
            if (now < aggregate.expiresAtMillis()) {
                answer = decision.decide(aggregate, now);
            }
        }
        if (now >= earliestExpiryMillis) {
            forgetExpired(now);
        }
        return Future.succeededFuture(answer);
    }

    /** How many are held in memory, the expired that are not forgotten yet among them. */
    int size() {
        return byId.size();
    }

    /** Forgets everything; later calls fail. */
    public void close() {
        closed = true;
        synchronized (byExpiry) {
            byId.clear();
            byExpiry.clear();
        }
    }

    private void forgetExpired(long now) {
        synchronized (byExpiry) {
            for (int i = 0; i < FORGOTTEN_PER_CALL; i++) {
                Expiring<A> first = byExpiry.peek();
                if (first == null || first.atMillis() > now) {
                    break;
                }
                byExpiry.remove();
                // Who has found it already and waits for its monitor will see that its time is over.
                isAlive(first.aggregate(), now);
                byId.remove(first.id(), first.aggregate());
            }
            Expiring<A> first = byExpiry.peek();
            earliestExpiryMillis = first == null ? Long.MAX_VALUE : first.atMillis();
        }
    }

    private boolean isAlive(A aggregate, long now) {
        synchronized (aggregate) {
            return aggregate.advance(now) < aggregate.expiresAtMillis();
        }
    }

    private static <R> Future<R> refuseClosed() {
        return Future.failedFuture(new StoreException(StoreException.Kind.UNAVAILABLE, "the store is closed"));
    }
}
