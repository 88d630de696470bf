package dev.sluice.core.service;

import dev.sluice.core.Require;
import dev.sluice.core.waiting.AdmitResult.Admissions;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoomStore;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.time.Duration;

/**
 * Lets people into a waiting room, again and again. The store keeps capacity and rate, so any number of promoters may
 * serve one room. After a fault it tries again at the next tick.
 */
public final class PromoterVerticle extends VerticleBase {
    private final WaitingRoomStore store;
    private final RoomId room;
    private final Duration interval;
    private boolean busy;

    /**
     * @param interval how often people are let in, 1 ms to 1 min
     */
    public PromoterVerticle(WaitingRoomStore store, RoomId room, Duration interval) {
        this.store = store;
        this.room = room;
        this.interval = Require.inRange("interval", interval, Duration.ofMillis(1), Duration.ofMinutes(1));
    }

    @Override
    public Future<?> start() {
        vertx.setPeriodic(interval.toMillis(), timer -> tick());
        return Future.succeededFuture();
    }

    private void tick() {
        if (!busy) {
            busy = true;
            admit();
        }
    }

    private void admit() {
        store.admit(room, WaitingRoomStore.MAX_ADMIT).onComplete(answer -> {
            if (answer.succeeded() && answer.result() instanceof Admissions done && done.more()) {
                admit();
            } else {
                busy = false;
            }
        });
    }
}
