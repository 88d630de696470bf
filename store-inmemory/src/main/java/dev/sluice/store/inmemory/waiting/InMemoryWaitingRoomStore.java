package dev.sluice.store.inmemory.waiting;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
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
import dev.sluice.core.waiting.UnknownRoom;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.store.inmemory.aggregate.Aggregates;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Optional;

/** Waiting rooms in memory; a position takes logarithmic time, everything else constant time for each person. */
public final class InMemoryWaitingRoomStore implements WaitingRoomStore {
    private final Aggregates<RoomId, Room> rooms;

    /** An empty store that goes by that clock. */
    public InMemoryWaitingRoomStore(InstantSource clock) {
        this.rooms = new Aggregates<>(clock);
    }

    @Override
    public Future<CreateResult> create(WaitingRoom room) {
        return Future.succeededFuture(rooms.create(room.id(), new Room(room, rooms.now())));
    }

    @Override
    public Future<JoinResult> join(RoomId id, UserId user, LaneId lane) {
        Optional<Room> room = rooms.find(id);
        return Future.succeededFuture(room.isPresent() ? room.get().join(user, lane, rooms.now()) : new UnknownRoom());
    }

    @Override
    public Future<PositionResult> position(RoomId id, UserId user) {
        Optional<Room> room = rooms.find(id);
        return Future.succeededFuture(room.isPresent() ? room.get().position(user, rooms.now()) : new UnknownRoom());
    }

    @Override
    public Future<HeartbeatResult> heartbeat(RoomId id, UserId user) {
        Optional<Room> room = rooms.find(id);
        return Future.succeededFuture(room.isPresent() ? room.get().heartbeat(user, rooms.now()) : new UnknownRoom());
    }

    @Override
    public Future<AdmitResult> admit(RoomId id, int max) {
        try {
            Require.inRange("max", max, 0, MAX_ADMIT);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        Optional<Room> room = rooms.find(id);
        return Future.succeededFuture(room.isPresent() ? room.get().admit(max, rooms.now()) : new UnknownRoom());
    }

    @Override
    public Future<EndResult> complete(RoomId id, UserId user, long ticket) {
        Optional<Room> room = rooms.find(id);
        return Future.succeededFuture(
                room.isPresent() ? room.get().complete(user, ticket, rooms.now()) : new UnknownRoom());
    }

    @Override
    public Future<EndResult> leave(RoomId id, UserId user, long ticket) {
        Optional<Room> room = rooms.find(id);
        return Future.succeededFuture(
                room.isPresent() ? room.get().leave(user, ticket, rooms.now()) : new UnknownRoom());
    }

    @Override
    public Future<Optional<RoomCounts>> counts(RoomId id) {
        return Future.succeededFuture(rooms.find(id).map(Room::counts));
    }
}
