package dev.sluice.simulator.run;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks a store again after a fault, a few times; an answer that does not come in good time is one. */
final class Persistence {
    private static final int ATTEMPTS = 4;
    private static final long PAUSE_MILLIS = 500;
    private static final int AT_ONCE = 32;

    private final Vertx vertx;
    private final Duration answer;

    /** @param answer how long an answer is waited for */
    Persistence(Vertx vertx, Duration answer) {
        this.vertx = vertx;
        this.answer = answer;
    }

    <T> Future<T> ask(Supplier<Future<T>> call) {
        return ask(ATTEMPTS, call);
    }

    /** The answers to all questions, in their order; some of them are asked at once. */
    <Q, T> Future<List<T>> askAll(List<Q> questions, Function<Q, Future<T>> call) {
        return askFrom(0, questions, call, new ArrayList<>());
    }

    private <Q, T> Future<List<T>> askFrom(int from, List<Q> questions, Function<Q, Future<T>> call, List<T> read) {
        if (from >= questions.size()) {
            return Future.succeededFuture(read);
        }
        int to = Math.min(questions.size(), from + AT_ONCE);
        List<Future<T>> answers = questions.subList(from, to).stream()
                .map(each -> ask(() -> call.apply(each)))
                .toList();
        return Future.all(answers).compose(done -> {
            answers.forEach(each -> read.add(each.result()));
            return askFrom(to, questions, call, read);
        });
    }

    private <T> Future<T> ask(int attempts, Supplier<Future<T>> call) {
        Future<T> told = onward(call.get()).timeout(answer.toMillis(), TimeUnit.MILLISECONDS);
        return attempts == 1
                ? told
                : told.recover(fault ->
                        vertx.timer(PAUSE_MILLIS, TimeUnit.MILLISECONDS).compose(passed -> ask(attempts - 1, call)));
    }

    /** An answer that is there at once is told later, so that one page after the other does not deepen the stack. */
    private <T> Future<T> onward(Future<T> told) {
        if (!told.isComplete()) {
            return told;
        }
        Promise<T> later = Promise.promise();
        vertx.runOnContext(now -> told.onComplete(later));
        return later.future();
    }
}
