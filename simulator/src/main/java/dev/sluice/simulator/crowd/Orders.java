package dev.sluice.simulator.crowd;

import dev.sluice.core.sale.ReservationId;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.ConfirmRequest;
import dev.sluice.simulator.history.ReserveRequest;

/** What a caller asks of the run's sale: the same request however often it is made. */
final class Orders {
    /** How many items are looked at at once. */
    static final int PAGE = 100;

    private final Caller caller;
    private final World world;

    Orders(Caller caller) {
        this.caller = caller;
        this.world = caller.world;
    }

    /** @param after the place before the first one to look at */
    void stock(long after) {
        caller.call(CallKind.STOCK, after, () -> world.shops.sales().stock(world.sale(), after, PAGE));
    }

    void reserve(ReserveRequest it) {
        caller.call(
                CallKind.RESERVE,
                it,
                () -> world.shops
                        .sales()
                        .reserve(world.sale(), it.id(), world.user(caller.user), it.lines(), it.hold()));
    }

    void confirm(ConfirmRequest it) {
        caller.call(
                CallKind.CONFIRM,
                it,
                () -> world.shops.sales().confirm(world.sale(), it.id(), world.user(caller.user), it.payment()));
    }

    void cancel(ReservationId id) {
        caller.call(CallKind.CANCEL, id, () -> world.shops.sales().cancel(world.sale(), id, world.user(caller.user)));
    }
}
