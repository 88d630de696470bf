package dev.sluice.store.postgres;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Deletes what has expired, {@value #MOST} rows of a table at a time, so that nothing grows for ever: at each interval it
 * goes on until nothing is left. Any number of sweepers may be at it; each passes over what another has locked. What has
 * expired is treated as absent long before it is swept, so a failed sweep only waits for the next interval.
 */
final class Sweeper {
    private static final Sql SWEEP = Sql.read("sweep");
    private static final int MOST = 1_000;

    private final Vertx vertx;
    private final Database database;
    private final AtomicBoolean sweeping = new AtomicBoolean();
    private final long timer;
    private volatile boolean stopped;

    Sweeper(Vertx vertx, Database database, Duration interval) {
        this.vertx = vertx;
        this.database = database;
        this.timer = vertx.setPeriodic(interval.toMillis(), tick -> begin());
    }

    private void begin() {
        if (sweeping.compareAndSet(false, true)) {
            sweepAll().onComplete(done -> sweeping.set(false));
        }
    }

    /** Sweeps until nothing is left. */
    Future<Void> sweepAll() {
        return database.run(SWEEP, database.now(), MOST).compose(rows -> {
            boolean more = rows.iterator().next().getInteger("deleted") > 0;
            return more && !stopped ? sweepAll() : Future.succeededFuture();
        });
    }

    void stop() {
        stopped = true;
        vertx.cancelTimer(timer);
    }
}
