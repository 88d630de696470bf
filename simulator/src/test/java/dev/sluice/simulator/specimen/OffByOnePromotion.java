package dev.sluice.simulator.specimen;

import dev.sluice.core.store.CreateResult;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import io.vertx.core.Future;

/** People are let in while those inside are no more than the capacity, instead of fewer. */
public final class OffByOnePromotion extends ForwardingRooms {
    public OffByOnePromotion(WaitingRoomStore sound) {
        super(sound);
    }

    @Override
    public Future<CreateResult> create(WaitingRoom room) {
        return sound.create(loosened(room, room.capacity() + 1, room.grace()));
    }
}
