package dev.sluice.simulator.crowd;

import dev.sluice.core.waiting.AdmitResult.Admissions;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.simulator.history.CallKind;
import io.vertx.core.Future;

/** Lets people into the run's waiting room, again and again; several may do so at once. */
final class Promoter extends Routine {
    Promoter(World world, long everyNanos) {
        super(world, CallKind.ADMIT, everyNanos);
    }

    @Override
    Future<?> ask() {
        return world.shops.rooms().admit(world.room(), WaitingRoomStore.MAX_ADMIT);
    }

    @Override
    boolean again(Object answer) {
        return answer instanceof Admissions done && done.more();
    }
}
