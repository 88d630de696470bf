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

/**
 * Waiting rooms in memory. Every call for one user takes constant time, but for the position, which takes time logarithmic
 * in the tickets ever given out. A call of {@link #admit} drops at most 1,000 people and ends at most 1,000 admissions.
 */
public final class InMemoryWaitingRoomStore implements WaitingRoomStore {
    private static final UnknownRoom UNKNOWN = new UnknownRoom();

    private final Aggregates<WaitingRoom, Room> rooms;

    /** An empty store that goes by that clock. */
    public InMemoryWaitingRoomStore(InstantSource clock) {
        this.rooms = new Aggregates<>(clock);
    }

    @Override
    public Future<CreateResult> create(WaitingRoom room) {
        return rooms.create(room.id().value(), room, room.expiresAt(), now -> new Room(room, now));
    }

    @Override
    public Future<JoinResult> join(RoomId room, UserId user, LaneId lane) {
        return rooms.ask(room.value(), UNKNOWN, (found, now) -> found.join(user, lane, now));
    }

    @Override
    public Future<PositionResult> position(RoomId room, UserId user) {
        return rooms.ask(room.value(), UNKNOWN, (found, now) -> found.position(user, now));
    }

    @Override
    public Future<HeartbeatResult> heartbeat(RoomId room, UserId user) {
        return rooms.ask(room.value(), UNKNOWN, (found, now) -> found.heartbeat(user, now));
    }

    @Override
    public Future<AdmitResult> admit(RoomId room, int max) {
        try {
            Require.inRange("max", max, 0, MAX_ADMIT);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return rooms.ask(room.value(), UNKNOWN, (found, now) -> found.admit(max, now));
    }

    @Override
    public Future<EndResult> complete(RoomId room, UserId user, long ticket) {
        return rooms.ask(room.value(), UNKNOWN, (found, now) -> found.complete(user, ticket, now));
    }

    @Override
    public Future<EndResult> leave(RoomId room, UserId user, long ticket) {
        return rooms.ask(room.value(), UNKNOWN, (found, now) -> found.leave(user, ticket, now));
    }

    @Override
    public Future<Optional<RoomCounts>> counts(RoomId room) {
        return rooms.ask(room.value(), Optional.empty(), (state, now) -> Optional.of(state.counts()));
    }

    /** Forgets everything; later calls fail. */
    public void close() {
        rooms.close();
    }
}
