package dev.sluice.simulator.museum;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** Locks by name, as applications build them from SET NX: whoever waits is let in when somebody unlocks. */
final class KeyLocks {
    private final Set<String> held = new HashSet<>();
    private final Map<String, Queue<Promise<Void>>> waiting = new HashMap<>();

    /** Takes the lock, or says that somebody has it. */
    boolean tryLock(String key) {
        return held.add(key);
    }

    /** Takes the lock, sooner or later. */
    Future<Void> lock(String key) {
        if (held.add(key)) {
            return Future.succeededFuture();
        }
        Promise<Void> turn = Promise.promise();
        waiting.computeIfAbsent(key, name -> new ArrayDeque<>()).add(turn);
        return turn.future();
    }

    /** Deletes the lock, whoever holds it. */
    void unlock(String key) {
        Queue<Promise<Void>> line = waiting.getOrDefault(key, new ArrayDeque<>());
        Promise<Void> next = line.poll();
        if (next == null) {
            held.remove(key);
        } else {
            next.complete();
        }
    }
}
