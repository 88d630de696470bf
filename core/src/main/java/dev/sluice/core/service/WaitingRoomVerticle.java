package dev.sluice.core.service;

import dev.sluice.core.waiting.WaitingRoomStore;

/** Serves a waiting room store on the event bus. */
public final class WaitingRoomVerticle extends ServiceVerticle {
    private final WaitingRoomStore store;

    public WaitingRoomVerticle(WaitingRoomStore store) {
        this.store = store;
    }

    @Override
    void serveAll() {
        serve(Addresses.ROOM_CREATE, store::create);
        serve(Addresses.ROOM_JOIN, q -> store.join(q.room(), q.user(), q.lane()));
        serve(Addresses.ROOM_POSITION, q -> store.position(q.room(), q.user()));
        serve(Addresses.ROOM_HEARTBEAT, q -> store.heartbeat(q.room(), q.user()));
        serve(Addresses.ROOM_ADMIT, q -> store.admit(q.room(), q.max()));
        serve(Addresses.ROOM_COMPLETE, q -> store.complete(q.room(), q.user(), q.ticket()));
        serve(Addresses.ROOM_LEAVE, q -> store.leave(q.room(), q.user(), q.ticket()));
        serve(Addresses.ROOM_COUNTS, store::counts);
    }
}
