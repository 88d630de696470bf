package dev.sluice.store.inmemory.aggregate;

import dev.sluice.core.store.CreateResult;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The aggregates of one kind by their ids. One that has expired is not found any more, and its memory is given back when
 * it is asked for or when the next one is made.
 */
public final class Aggregates<K, V extends Aggregate> {
    private record Expiry<K, V>(K id, V aggregate, Instant at) {}

    private final InstantSource clock;
    private final ConcurrentMap<K, V> living = new ConcurrentHashMap<>();
    private final PriorityQueue<Expiry<K, V>> expiries = new PriorityQueue<>(Comparator.comparing(Expiry::at));

    public Aggregates(InstantSource clock) {
        this.clock = clock;
    }

    /** The store's present, in whole milliseconds. */
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /** Adds it, unless one of that id lives already or it has expired already. */
    public synchronized CreateResult create(K id, V aggregate) {
        Instant now = now();
        forgetExpired(now);
        if (!now.isBefore(aggregate.expiresAt())) {
            return new CreateResult.Over(aggregate.expiresAt());
        }
        V present = living.putIfAbsent(id, aggregate);
        if (present == null) {
            expiries.add(new Expiry<>(id, aggregate, aggregate.expiresAt()));
            return new CreateResult.Created();
        }
        return present.definition().equals(aggregate.definition())
                ? new CreateResult.Created()
                : new CreateResult.Conflict();
    }

    /** The one of that id, if it lives. */
    public Optional<V> find(K id) {
        V aggregate = living.get(id);
        if (aggregate == null) {
            return Optional.empty();
        }
        if (now().isBefore(aggregate.expiresAt())) {
            return Optional.of(aggregate);
        }
        living.remove(id, aggregate);
        return Optional.empty();
    }

    private void forgetExpired(Instant now) {
        for (var next = expiries.peek(); next != null && !now.isBefore(next.at()); next = expiries.peek()) {
            expiries.remove();
            living.remove(next.id(), next.aggregate());
        }
    }
}
