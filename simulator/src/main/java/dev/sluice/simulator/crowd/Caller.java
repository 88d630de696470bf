package dev.sluice.simulator.crowd;

import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import io.vertx.core.Completable;
import io.vertx.core.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes one request after the other and waits for each answer. After a fault the same request is made again, up to
 * {@value #ATTEMPTS} times in all, after pauses that double from 100 ms to 3.2 s and are drawn by the dice; so an outcome
 * that was unknown is settled. It is itself the listener to its answers: a call allocates its record in the history and
 * nothing more.
 */
abstract class Caller extends Task implements Completable<Object> {
    static final int ATTEMPTS = 9;
    private static final long FIRST_PAUSE = 100 * Agenda.MILLI;

    final World world;
    final int visit;
    final int user;

    private @Nullable Call call;
    private int attempt;
    private long intended;

    Caller(World world, int visit, int user) {
        this.world = world;
        this.visit = visit;
        this.user = user;
        world.callerBegan();
    }

    @Override
    final void run() {
        if (mayAsk()) {
            if (attempt == 0) {
                intended = due();
            }
            ask();
        }
    }

    /** Whether there is still time for another request. */
    boolean mayAsk() {
        return world.isOpen();
    }

    /** Makes the request that is due, by one {@link #call}; the same one again until it is answered. */
    abstract void ask();

    /** Goes on after an answer. */
    abstract void answered(Object answer);

    /** Hears that this caller makes no further request. */
    void ended() {}

    /** Makes no further request. */
    final void end() {
        world.callerEnded();
        ended();
    }

    /** Calls the store and notes it. */
    final void call(CallKind kind, Object request, Supplier<? extends Future<?>> store) {
        call(kind, user, request, store);
    }

    /** The same, noted under the number of another user, whose things are asked for. */
    final void call(CallKind kind, int whose, Object request, Supplier<? extends Future<?>> store) {
        call = new Call(kind, whose, request, attempt, intended, world.now());
        world.history.add(call);
        world.callBegan();
        store.get().onComplete(this);
    }

    @Override
    public final void complete(@Nullable Object answer, @Nullable Throwable fault) {
        if (!world.isListening()) {
            return;
        }
        long now = world.now();
        world.callEnded();
        if (call != null) {
            call.end(now, answer, fault);
        }
        if (answer != null) {
            attempt = 0;
            answered(answer);
        } else if (++attempt < ATTEMPTS) {
            world.agenda.add(this, now + pauseBefore(attempt));
        } else {
            end();
        }
    }

    /** Goes on at {@code nanos} since the run began. */
    final void planAt(long nanos) {
        world.agenda.add(this, nanos);
    }

    final boolean isFirstAttempt() {
        return attempt == 0;
    }

    /** When the current request was to begin. */
    final long intended() {
        return intended;
    }

    private long pauseBefore(int next) {
        long most = FIRST_PAUSE << Math.min(next - 1, 5);
        return most / 2 + (long) (world.dice.share(visit, Question.BACKOFF, next) * most / 2);
    }
}
