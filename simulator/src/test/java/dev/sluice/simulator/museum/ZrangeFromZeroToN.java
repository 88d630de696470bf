package dev.sluice.simulator.museum;

import dev.sluice.core.store.CreateResult;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.simulator.specimen.ForwardingRooms;
import io.vertx.core.Future;

/** ZRANGE 0 N for the next N people: both ends are included, so N + 1 come. */
final class ZrangeFromZeroToN extends ForwardingRooms {
    ZrangeFromZeroToN(WaitingRoomStore sound) {
        super(sound);
    }

    @Override
    public Future<CreateResult> create(WaitingRoom it) {
        return sound.create(new WaitingRoom(
                it.id(),
                it.capacity() + 1,
                it.admissionsPerSecond(),
                it.admissionTtl(),
                it.grace(),
                it.lanes(),
                it.closesAt()));
    }
}
