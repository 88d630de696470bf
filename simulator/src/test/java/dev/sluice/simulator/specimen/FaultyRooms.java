package dev.sluice.simulator.specimen;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.EndResult;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.PositionResult;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoomStore;
import io.vertx.core.Future;

/** Sound, but every so often a request or its answer is lost on the way. */
public final class FaultyRooms extends ForwardingRooms {
    private final Faults faults;

    public FaultyRooms(WaitingRoomStore sound, Faults faults) {
        super(sound);
        this.faults = faults;
    }

    @Override
    public Future<JoinResult> join(RoomId room, UserId user, LaneId lane) {
        return faults.inject(() -> sound.join(room, user, lane));
    }

    @Override
    public Future<PositionResult> position(RoomId room, UserId user) {
        return faults.inject(() -> sound.position(room, user));
    }

    @Override
    public Future<AdmitResult> admit(RoomId room, int max) {
        return max == 0 ? sound.admit(room, max) : faults.inject(() -> sound.admit(room, max));
    }

    @Override
    public Future<EndResult> complete(RoomId room, UserId user, long ticket) {
        return faults.inject(() -> sound.complete(room, user, ticket));
    }
}
