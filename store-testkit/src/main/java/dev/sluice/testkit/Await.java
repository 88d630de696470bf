package dev.sluice.testkit;

import io.vertx.core.Future;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits on a test's thread, never on an event loop, for what a future brings; 30 seconds at most. */
public final class Await {
    private static final int SECONDS = 30;

    private Await() {}

    /**
     * The future's value.
     *
     * @throws RuntimeException the future's own cause if that is unchecked, else one that wraps it
     */
    public static <T extends @Nullable Object> T result(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause() == null ? failed : failed.getCause());
        } catch (TimeoutException late) {
            throw new AssertionError("no answer within " + SECONDS + " s", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for an answer", interrupted);
        }
    }

    /** Why the future failed; it is an error if it did not. */
    public static Throwable failure(Future<?> future) {
        return result(future.transform(done -> {
            if (done.succeeded()) {
                return Future.failedFuture(
                        new AssertionError("expected a failed future, but it brought " + done.result()));
            }
            return Future.succeededFuture(done.cause());
        }));
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
