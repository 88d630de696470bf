package dev.sluice.core.service;

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
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;

/** The waiting room store that a {@link WaitingRoomVerticle} of this JVM serves. */
public final class EventBusWaitingRoomStore implements WaitingRoomStore {
    private final ServiceClient service;

    /**
     * @param timeout how long an answer is waited for, 1 ms to 1 h; after that the outcome is unknown
     */
    public EventBusWaitingRoomStore(Vertx vertx, Duration timeout) {
        this.service = new ServiceClient(vertx, timeout);
    }

    @Override
    public Future<CreateResult> create(WaitingRoom room) {
        return service.call(Addresses.ROOM_CREATE, room);
    }

    @Override
    public Future<JoinResult> join(RoomId room, UserId user, LaneId lane) {
        return service.call(Addresses.ROOM_JOIN, new WaitingRoomRequests.Join(room, user, lane));
    }

    @Override
    public Future<PositionResult> position(RoomId room, UserId user) {
        return service.call(Addresses.ROOM_POSITION, new WaitingRoomRequests.Ask(room, user));
    }

    @Override
    public Future<HeartbeatResult> heartbeat(RoomId room, UserId user) {
        return service.call(Addresses.ROOM_HEARTBEAT, new WaitingRoomRequests.Ask(room, user));
    }

    @Override
    public Future<AdmitResult> admit(RoomId room, int max) {
        return service.call(Addresses.ROOM_ADMIT, new WaitingRoomRequests.Admit(room, max));
    }

    @Override
    public Future<EndResult> complete(RoomId room, UserId user, long ticket) {
        return service.call(Addresses.ROOM_COMPLETE, new WaitingRoomRequests.End(room, user, ticket));
    }

    @Override
    public Future<EndResult> leave(RoomId room, UserId user, long ticket) {
        return service.call(Addresses.ROOM_LEAVE, new WaitingRoomRequests.End(room, user, ticket));
    }

    @Override
    public Future<Optional<RoomCounts>> counts(RoomId room) {
        return service.call(Addresses.ROOM_COUNTS, room);
    }
}
