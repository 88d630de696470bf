package dev.sluice.core.service;

import dev.sluice.core.Require;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.EventBus;
import java.time.Duration;

/** Calls operations on the event bus and turns failed replies back into the store's faults. */
final class ServiceClient {
    private final EventBus bus;
    private final DeliveryOptions options;

    ServiceClient(Vertx vertx, Duration timeout) {
        Require.inRange("timeout", timeout, Duration.ofMillis(1), Duration.ofHours(1));
        LocalCodec.register(vertx);
        this.bus = vertx.eventBus();
        this.options = LocalCodec.options().setSendTimeout(timeout.toMillis());
    }

    <Q, A> Future<A> call(Operation<Q, A> operation, Q request) {
        return bus.<A>request(operation.address(), request, options)
                .transform(reply -> reply.succeeded()
                        ? Future.succeededFuture(reply.result().body())
                        : Future.failedFuture(FaultCode.toFault(reply.cause())));
    }
}
