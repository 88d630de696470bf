package dev.sluice.simulator.specimen;

import dev.sluice.core.UserId;
import dev.sluice.core.store.CreateResult;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.EndResult;
import dev.sluice.core.waiting.HeartbeatResult;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.PositionResult;
import dev.sluice.core.waiting.RoomCounts;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;

/** A waiting room store that hands every call on; a specimen overrides what it gets wrong. */
public abstract class ForwardingRooms implements WaitingRoomStore {
    protected final WaitingRoomStore sound;

    protected ForwardingRooms(WaitingRoomStore sound) {
        this.sound = sound;
    }

    @Override
    public Future<CreateResult> create(WaitingRoom room) {
        return sound.create(room);
    }

    @Override
    public Future<JoinResult> join(RoomId room, UserId user, LaneId lane) {
        return sound.join(room, user, lane);
    }

    @Override
    public Future<PositionResult> position(RoomId room, UserId user) {
        return sound.position(room, user);
    }

    @Override
    public Future<HeartbeatResult> heartbeat(RoomId room, UserId user) {
        return sound.heartbeat(room, user);
    }

    @Override
    public Future<AdmitResult> admit(RoomId room, int max) {
        return sound.admit(room, max);
    }

    @Override
    public Future<EndResult> complete(RoomId room, UserId user, long ticket) {
        return sound.complete(room, user, ticket);
    }

    @Override
    public Future<EndResult> leave(RoomId room, UserId user, long ticket) {
        return sound.leave(room, user, ticket);
    }

    @Override
    public Future<Optional<RoomCounts>> counts(RoomId room) {
        return sound.counts(room);
    }

    /** The same room with other numbers. */
    static WaitingRoom loosened(WaitingRoom it, int capacity, Duration grace) {
        return new WaitingRoom(
                it.id(), capacity, it.admissionsPerSecond(), it.admissionTtl(), grace, it.lanes(), it.closesAt());
    }
}
