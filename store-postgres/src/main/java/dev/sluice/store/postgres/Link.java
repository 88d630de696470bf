package dev.sluice.store.postgres;

import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.internal.ContextInternal;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One connection, made when it is first needed and made anew after it broke, and the calls that wait for it. Every call
 * ends within the deadline: one that was not sent as {@link Kind#UNAVAILABLE}, one that was as
 * {@link Kind#OUTCOME_UNKNOWN}, and then the connection is given up with all that is on its way on it.
 */
final class Link {
    private final ContextInternal context;
    private final Dialer dialer;
    private final PostgresAddress address;
    private final Duration deadline;
    private final int pipelining;
    private final AtomicInteger load = new AtomicInteger();

    // Touched on the context only.
    private final ArrayDeque<Call> waiting = new ArrayDeque<>();
    private final Set<Call> sent = new LinkedHashSet<>();
    private @Nullable PgConnection connection;
    private boolean dialling;
    private boolean closed;

    /** A link whose work is done on that context; at most {@code pipelining} statements are on their way at once. */
    Link(ContextInternal context, Dialer dialer, PostgresConfig config, int pipelining) {
        this.context = context;
        this.dialer = dialer;
        this.address = config.address();
        this.deadline = config.callTimeout();
        this.pipelining = pipelining;
    }

    private static final class Call {
        final Function<PgConnection, Future<RowSet<Row>>> work;
        final Promise<RowSet<Row>> promise = Promise.promise();
        long timer;

        Call(Function<PgConnection, Future<RowSet<Row>>> work) {
            this.work = work;
        }
    }

    /** How many calls wait for an answer. */
    int load() {
        return load.get();
    }

    /** The rows of what is done with the connection, alone if there is no pipelining; completed on this link's context. */
    Future<RowSet<Row>> run(Function<PgConnection, Future<RowSet<Row>>> work) {
        Call call = new Call(work);
        load.incrementAndGet();
        context.runOnContext(now -> accept(call));
        return call.promise.future();
    }

    /** Ends the connection; calls that wait fail. */
    Future<Void> close() {
        Promise<Void> done = Promise.promise();
        context.runOnContext(now -> {
            closed = true;
            failWaiting(notSent("the store is closed", null));
            giveUp("the store was closed");
            done.complete();
        });
        return done.future();
    }

    private void accept(Call call) {
        if (closed) {
            end(call, Future.failedFuture(notSent("the store is closed", null)));
            return;
        }
        call.timer = context.setTimer(deadline.toMillis(), timer -> overdue(call));
        waiting.add(call);
        sendWaiting();
    }

    private void sendWaiting() {
        PgConnection open = connection;
        if (open == null) {
            dial();
            return;
        }
        while (sent.size() < pipelining && !waiting.isEmpty()) {
            Call call = waiting.remove();
            sent.add(call);
            call.work.apply(open).onComplete(done -> answered(call, done));
        }
    }

    private void answered(Call call, AsyncResult<RowSet<Row>> done) {
        if (!sent.remove(call)) {
            return;
        }
        if (done.succeeded()) {
            end(call, Future.succeededFuture(done.result()));
        } else {
            StoreException fault = Faults.ofSent(address, done.cause());
            end(call, Future.failedFuture(fault));
            if (fault.kind() == Kind.OUTCOME_UNKNOWN) {
                giveUp(String.valueOf(done.cause().getMessage()));
            }
        }
        sendWaiting();
    }

    private void dial() {
        if (dialling || closed || waiting.isEmpty()) {
            return;
        }
        dialling = true;
        dialer.dial().onComplete(done -> {
            dialling = false;
            if (done.failed()) {
                failWaiting(notSent(String.valueOf(done.cause().getMessage()), done.cause()));
            } else if (closed) {
                Dialer.hangUp(done.result());
            } else {
                use(done.result());
            }
        });
    }

    private void use(PgConnection open) {
        connection = open;
        open.closeHandler(gone -> {
            if (connection == open) {
                giveUp("the connection was closed");
                sendWaiting();
            }
        });
        // What breaks a connection also closes it; without a handler the driver would log it as well.
        open.exceptionHandler(broken -> {});
        sendWaiting();
    }

    private void overdue(Call call) {
        if (waiting.remove(call)) {
            end(call, Future.failedFuture(notSent("no connection was free within " + deadline, null)));
        } else if (sent.contains(call)) {
            giveUp("no answer within " + deadline);
            sendWaiting();
        }
    }

    private void giveUp(String reason) {
        PgConnection open = connection;
        connection = null;
        List<Call> lost = new ArrayList<>(sent);
        sent.clear();
        if (open != null) {
            Dialer.hangUp(open);
        }
        for (Call call : lost) {
            end(
                    call,
                    Future.failedFuture(
                            new StoreException(Kind.OUTCOME_UNKNOWN, "PostgreSQL at " + address + ": " + reason)));
        }
    }

    private void failWaiting(StoreException fault) {
        List<Call> all = new ArrayList<>(waiting);
        waiting.clear();
        all.forEach(call -> end(call, Future.failedFuture(fault)));
    }

    private void end(Call call, Future<RowSet<Row>> outcome) {
        context.owner().cancelTimer(call.timer);
        load.decrementAndGet();
        outcome.onComplete(call.promise);
    }

    private StoreException notSent(String reason, @Nullable Throwable cause) {
        String message = "PostgreSQL at " + address + " is out of reach: " + reason;
        return cause == null
                ? new StoreException(Kind.UNAVAILABLE, message)
                : new StoreException(Kind.UNAVAILABLE, message, cause);
    }
}
