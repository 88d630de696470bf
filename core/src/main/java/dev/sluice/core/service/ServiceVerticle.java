package dev.sluice.core.service;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A verticle that answers operations on the event bus; any number of instances may be deployed. */
abstract class ServiceVerticle extends VerticleBase {
    private static final DeliveryOptions OPTIONS = LocalCodec.options();

    private final List<Future<Void>> registrations = new ArrayList<>();

    /** Registers the operations by {@link #serve}. */
    abstract void serveAll();

    @Override
    public final Future<?> start() {
        LocalCodec.register(vertx);
        serveAll();
        return Future.all(registrations);
    }

    final <Q, A> void serve(Operation<Q, A> operation, Function<Q, Future<? extends A>> handler) {
        var consumer = vertx.eventBus().<Q>localConsumer(operation.address());
        consumer.handler(message -> reply(message, handler));
        registrations.add(consumer.completion());
    }

    private static <Q, A> void reply(Message<Q> message, Function<Q, Future<? extends A>> handler) {
        // Composed, so that a handler that throws fails the reply and nobody waits for it in vain.
        Future.<A>succeededFuture()
                .compose(none -> handler.apply(message.body()).<A>map(answer -> answer))
                .onComplete(answer -> {
                    if (answer.succeeded()) {
                        message.reply(answer.result(), OPTIONS);
                    } else {
                        message.fail(FaultCode.of(answer.cause()), FaultCode.text(answer.cause()));
                    }
                });
    }
}
