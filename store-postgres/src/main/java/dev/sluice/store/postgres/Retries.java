package dev.sluice.store.postgres;

import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Tries again what others came before, a bounded number of times. Before each further try there is a pause of any length
 * up to a limit, which doubles from 1 ms to the longest, so that those who collided spread.
 */
final class Retries {
    private final Vertx vertx;
    private final int tries;
    private final Duration longest;
    private final ContentionCounts counts;

    Retries(Vertx vertx, int tries, Duration longest, ContentionCounts counts) {
        this.vertx = vertx;
        this.tries = tries;
        this.longest = longest;
        this.counts = counts;
    }

    /** The first outcome that is no collision; completed on the caller's context. */
    <T> Future<T> run(Supplier<Future<T>> attempt, Predicate<Throwable> isCollision) {
        Context context = Vertx.currentContext();
        Promise<T> promise = context == null ? Promise.promise() : ((ContextInternal) context).promise();
        run(1, attempt, isCollision).onComplete(promise);
        return promise.future();
    }

    private <T> Future<T> run(int number, Supplier<Future<T>> attempt, Predicate<Throwable> isCollision) {
        return attempt.get().recover(fault -> {
            if (!isCollision.test(fault)) {
                return Future.failedFuture(fault);
            }
            if (number == tries) {
                return Future.failedFuture(new StoreException(
                        Kind.OVERLOADED, "others came first " + tries + " times; try again later", fault));
            }
            counts.addRetry();
            return pause(number).compose(over -> run(number + 1, attempt, isCollision));
        });
    }

    private Future<Void> pause(int number) {
        long limit = Math.min(longest.toMillis(), 1L << Math.min(number - 1, 20));
        long millis = ThreadLocalRandom.current().nextLong(limit + 1);
        return millis == 0
                ? Future.succeededFuture()
                : vertx.timer(millis, TimeUnit.MILLISECONDS).mapEmpty();
    }
}
