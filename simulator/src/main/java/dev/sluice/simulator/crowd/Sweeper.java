package dev.sluice.simulator.crowd;

import dev.sluice.core.sale.ExpireResult;
import dev.sluice.core.sale.SaleStore;
import dev.sluice.simulator.history.CallKind;
import io.vertx.core.Future;

/** Returns the units of holds that ran out, again and again. */
final class Sweeper extends Routine {
    Sweeper(World world, long everyNanos) {
        super(world, CallKind.EXPIRE, everyNanos);
    }

    @Override
    Future<?> ask() {
        return world.shops.sales().expire(world.sale(), SaleStore.MAX_EXPIRE);
    }

    @Override
    boolean again(Object answer) {
        return answer instanceof ExpireResult.Expired done && done.more();
    }
}
