package dev.sluice.simulator.museum;

import dev.sluice.core.store.CreateResult;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.simulator.specimen.ForwardingRooms;
import io.vertx.core.Future;
import java.time.Duration;

/** Only a payment frees a slot: whoever is let in and closes the browser keeps it for good. */
final class NoSlotUntilPayment extends ForwardingRooms {
    NoSlotUntilPayment(WaitingRoomStore sound) {
        super(sound);
    }

    @Override
    public Future<CreateResult> create(WaitingRoom it) {
        return sound.create(new WaitingRoom(
                it.id(),
                it.capacity(),
                it.admissionsPerSecond(),
                Duration.ofDays(30),
                it.grace(),
                it.lanes(),
                it.closesAt()));
    }
}
