package dev.sluice.core.batch;

import io.vertx.core.Future;
import java.util.List;

/** One backend call for many requests of one key, decided in the order of the list. */
@FunctionalInterface
public interface BatchCall<K, Q, A> {
    /** The answers, one for each request, in the same order; never throws. */
    Future<List<A>> run(K key, List<Q> requests);
}
