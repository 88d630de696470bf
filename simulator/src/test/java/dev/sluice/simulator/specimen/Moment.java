package dev.sluice.simulator.specimen;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/** The time that passes between two calls to a backend: long enough for someone else's call. */
public record Moment(Vertx vertx) {
    Future<?> passes() {
        return vertx.timer(10, TimeUnit.MILLISECONDS);
    }
}
