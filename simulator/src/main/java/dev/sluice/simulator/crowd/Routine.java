package dev.sluice.simulator.crowd;

import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import io.vertx.core.Completable;
import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

/** Work that goes on beside the users: a call every so often, never two at once; after a fault, again at the next time. */
abstract class Routine extends Task implements Completable<Object> {
    final World world;
    private final CallKind kind;
    private final long everyNanos;
    private @Nullable Call call;

    Routine(World world, CallKind kind, long everyNanos) {
        this.world = world;
        this.kind = kind;
        this.everyNanos = everyNanos;
    }

    /** Makes the call. */
    abstract Future<?> ask();

    /** Whether to make another call at once after that answer. */
    abstract boolean again(Object answer);

    @Override
    final void run() {
        if (world.isOpen()) {
            call = new Call(kind, Call.NOBODY, Call.NOTHING, 0, due(), world.now());
            world.history.add(call);
            world.callBegan();
            ask().onComplete(this);
        }
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
        world.agenda.add(this, answer != null && again(answer) ? now : Math.max(now, due() + everyNanos));
    }
}
