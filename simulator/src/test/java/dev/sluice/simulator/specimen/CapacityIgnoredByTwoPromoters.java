package dev.sluice.simulator.specimen;

import dev.sluice.core.store.CreateResult;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import io.vertx.core.Future;

/** A promoter counts who is inside, and lets people in by another call: two promoters fill the same free slots. */
public final class CapacityIgnoredByTwoPromoters extends ForwardingRooms {
    private final Moment moment;
    private int capacity;

    public CapacityIgnoredByTwoPromoters(WaitingRoomStore sound, Moment moment) {
        super(sound);
        this.moment = moment;
    }

    @Override
    public Future<CreateResult> create(WaitingRoom room) {
        capacity = room.capacity();
        return sound.create(loosened(room, 1_000, room.grace()));
    }

    @Override
    public Future<AdmitResult> admit(RoomId room, int max) {
        return sound.counts(room).compose(counts -> {
            long free = Math.max(0, capacity - counts.orElseThrow().active());
            return moment.passes().compose(passed -> sound.admit(room, (int) Math.min(max, free)));
        });
    }
}
