package dev.sluice.simulator.specimen;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;

/** A place where calls of a mistaken store wait for each other, so that both have read before either writes. */
public final class Gate {
    private final List<Promise<Void>> waiting = new ArrayList<>();
    private boolean closed;
    private boolean onlyOne;

    /** Is done at once, or when the gate is opened. */
    public Future<Void> passes() {
        if (!closed) {
            return Future.succeededFuture();
        }
        closed = !onlyOne;
        Promise<Void> promise = Promise.promise();
        waiting.add(promise);
        return promise.future();
    }

    /** Lets nobody pass from now on. */
    public void close() {
        closed = true;
        onlyOne = false;
    }

    /** Holds up the next who comes, and nobody after. */
    public void closeBehindOne() {
        closed = true;
        onlyOne = true;
    }

    /** Lets those who wait pass, in the order in which they came, and everybody after them. */
    public void open() {
        closed = false;
        List<Promise<Void>> passing = List.copyOf(waiting);
        waiting.clear();
        passing.forEach(Promise::complete);
    }
}
