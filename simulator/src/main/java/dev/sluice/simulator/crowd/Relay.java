package dev.sluice.simulator.crowd;

import dev.sluice.core.relay.RelayPass;
import dev.sluice.core.relay.SaleRankings;
import dev.sluice.core.relay.SaleRelay;
import io.vertx.core.Completable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets what the run's sale confirmed count on its leaderboard, again and again. */
public final class Relay extends Task implements Completable<RelayPass> {
    /** The name of the relay's cursor. */
    public static final String NAME = "ranking";

    private static final int STRETCH = 100;
    private static final long EVERY = 50 * Agenda.MILLI;

    private final World world;
    private final SaleRelay relay;
    private final boolean last;

    private Relay(World world, boolean last) {
        this.world = world;
        this.relay = new SaleRelay(
                world.shops.sales(),
                new NotedRecorder(world),
                world.sale(),
                NAME,
                Map.of(world.board(), SaleRankings::unitsSold));
        this.last = last;
    }

    /** One that goes on as long as users ask for anything new. */
    static Relay beside(World world) {
        return new Relay(world, false);
    }

    /** One that goes on until there is nothing more, and is a call in flight for so long. */
    static Relay toTheEnd(World world) {
        world.callBegan();
        return new Relay(world, true);
    }

    @Override
    void run() {
        if (last || world.isOpen()) {
            relay.pass(STRETCH).onComplete(this);
        }
    }

    @Override
    public void complete(@Nullable RelayPass pass, @Nullable Throwable fault) {
        if (!world.isListening()) {
            return;
        }
        if (last && pass != null && pass.confirmations() == 0) {
            world.callEnded();
        } else {
            long now = world.now();
            world.agenda.add(this, pass != null && pass.more() ? now : now + EVERY);
        }
    }
}
