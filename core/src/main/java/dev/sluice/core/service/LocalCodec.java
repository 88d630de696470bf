package dev.sluice.core.service;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.MessageCodec;

/**
 * Hands immutable objects from verticle to verticle of one JVM as they are; it has no wire form. One codec serves all
 * types, since the sender names it.
 */
final class LocalCodec implements MessageCodec<Object, Object> {
    private static final String NAME = "sluice-local";

    private LocalCodec() {}

    /** Makes the codec known to that Vert.x, once. */
    static void register(Vertx vertx) {
        vertx.sharedData().getLocalMap(NAME).computeIfAbsent(NAME, name -> {
            vertx.eventBus().registerCodec(new LocalCodec());
            return true;
        });
    }

    /** Options that select this codec. */
    static DeliveryOptions options() {
        return new DeliveryOptions().setCodecName(NAME).setLocalOnly(true);
    }

    @Override
    public void encodeToWire(Buffer buffer, Object object) {
        throw new IllegalStateException("not for the wire: " + object.getClass());
    }

    @Override
    public Object decodeFromWire(int position, Buffer buffer) {
        throw new IllegalStateException("not for the wire");
    }

    @Override
    public Object transform(Object object) {
        return object;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte systemCodecID() {
        return -1;
    }
}
