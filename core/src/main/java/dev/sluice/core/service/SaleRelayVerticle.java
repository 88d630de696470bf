package dev.sluice.core.service;

import dev.sluice.core.Require;
import dev.sluice.core.relay.RelayPass;
import dev.sluice.core.relay.SaleRelay;
import io.vertx.core.Completable;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.time.Duration;

/**
 * Lets a relay pass on what there is, again and again. Any number of them may serve one sale. After a fault it begins
 * with the same stretch at the next tick.
 */
public final class SaleRelayVerticle extends VerticleBase {
    private static final int STRETCH = 200;

    private final SaleRelay relay;
    private final Duration interval;
    private final Completable<RelayPass> listener;
    private boolean busy;

    /**
     * @param interval how often it looks for confirmations, 1 ms to 1 min
     * @param listener is told of every stretch that was passed on, and of faults
     */
    public SaleRelayVerticle(SaleRelay relay, Duration interval, Completable<RelayPass> listener) {
        this.relay = relay;
        this.interval = Require.inRange("interval", interval, Duration.ofMillis(1), Duration.ofMinutes(1));
        this.listener = listener;
    }

    @Override
    public Future<?> start() {
        vertx.setPeriodic(interval.toMillis(), timer -> tick());
        return Future.succeededFuture();
    }

    private void tick() {
        if (!busy) {
            busy = true;
            pass();
        }
    }

    private void pass() {
        relay.pass(STRETCH).onComplete(done -> {
            if (done.failed() || done.result().confirmations() > 0) {
                listener.complete(done.result(), done.cause());
            }
            if (done.succeeded() && done.result().more()) {
                pass();
            } else {
                busy = false;
            }
        });
    }
}
