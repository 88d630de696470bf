package dev.sluice.store.redis;

import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import dev.sluice.store.redis.link.Reply;
import dev.sluice.store.redis.link.Script;
import dev.sluice.store.redis.link.Scripts;
import dev.sluice.store.redis.link.StoreTime;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The scripts of a process that ends at one of its calls: before it is sent, after it took effect, or while it is on its way. */
final class InterruptedScripts implements Scripts {
    /** Where the process ends. */
    enum Where {
        BEFORE,
        AFTER,
        ON_THE_WAY
    }

    private final Scripts scripts;
    private final StoreTime time;
    private final int last;
    private final Where where;
    private final AtomicInteger calls = new AtomicInteger();
    private final Promise<Void> arrival = Promise.promise();
    private final Promise<Reply> late = Promise.promise();
    private final List<Script> made = Collections.synchronizedList(new ArrayList<>());

    /** Ends at that call, the first being 1. */
    InterruptedScripts(Scripts scripts, StoreTime time, int last, Where where) {
        this.scripts = scripts;
        this.time = time;
        this.last = last;
        this.where = where;
    }

    /** The calls that took effect before the end. */
    List<Script> made() {
        return List.copyOf(made);
    }

    /** Lets the call arrive that is on its way; its answer finds nobody. */
    Future<Reply> arrive() {
        arrival.complete();
        return late.future();
    }

    @Override
    public Future<Reply> call(Script script, List<String> keys, List<String> arguments) {
        int number = calls.incrementAndGet();
        if (number < last) {
            made.add(script);
            return scripts.call(script, keys, arguments);
        }
        Future<Void> sent = Future.succeededFuture();
        if (number == last && where == Where.AFTER) {
            made.add(script);
            sent = scripts.call(script, keys, arguments).mapEmpty();
        } else if (number == last && where == Where.ON_THE_WAY) {
            made.add(script);
            arrival.future()
                    .compose(now -> scripts.call(script, keys, atPresent(arguments)))
                    .onComplete(late);
        }
        return sent.compose(gone -> Future.failedFuture(new StoreException(Kind.OUTCOME_UNKNOWN, "the process ended")));
    }

    /** A script goes by the clock when it arrives, not when it was sent. */
    private List<String> atPresent(List<String> arguments) {
        List<String> present = new ArrayList<>(arguments);
        present.set(0, time.argument());
        return present;
    }
}
