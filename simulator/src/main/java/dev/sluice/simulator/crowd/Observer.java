package dev.sluice.simulator.crowd;

import dev.sluice.simulator.history.CallKind;
import io.vertx.core.Future;

/** Looks at the counts of the run's waiting room now and then. */
final class Observer extends Routine {
    private static final long EVERY = 100 * Agenda.MILLI;

    Observer(World world) {
        super(world, CallKind.COUNTS, EVERY);
    }

    @Override
    Future<?> ask() {
        return world.shops.rooms().counts(world.room());
    }

    @Override
    boolean again(Object answer) {
        return false;
    }
}
