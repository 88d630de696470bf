package dev.sluice.simulator.specimen;

import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Every fifth call is lost: in turn before it was sent, after it took effect, and on its way, never to be answered. */
public final class Faults {
    private final AtomicInteger calls = new AtomicInteger();
    private final boolean unanswered;

    /** Whether some calls are never answered, instead of failing at once. */
    public Faults(boolean unanswered) {
        this.unanswered = unanswered;
    }

    <T> Future<T> inject(Supplier<Future<T>> call) {
        int number = calls.incrementAndGet();
        if (number % 5 != 0) {
            return call.get();
        }
        return switch (number / 5 % 3) {
            case 0 -> Future.failedFuture(new StoreException(Kind.UNAVAILABLE, "not sent"));
            case 1 -> call.get().compose(answer -> lost());
            default -> lost();
        };
    }

    private <T> Future<T> lost() {
        return unanswered
                ? Promise.<T>promise().future()
                : Future.failedFuture(new StoreException(Kind.OUTCOME_UNKNOWN, "no answer"));
    }
}
