package dev.sluice.testkit;

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
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The waiting room port, written down as plainly as possible: one lock, and one {@link RoomModel} for each room. */
class PlainWaitingRoomStore implements WaitingRoomStore {
    private final InstantSource clock;
    private final Function<WaitingRoom, RoomModel> made;
    private final Map<RoomId, RoomModel> rooms = new HashMap<>();

    PlainWaitingRoomStore(InstantSource clock) {
        this(clock, rules -> new RoomModel(rules, clock));
    }

    /** A store whose rooms are made otherwise. */
    PlainWaitingRoomStore(InstantSource clock, Function<WaitingRoom, RoomModel> made) {
        this.clock = clock;
        this.made = made;
    }

    @Override
    public Future<CreateResult> create(WaitingRoom rules) {
        return step(() -> {
            Optional<RoomModel> room = room(rules.id());
            if (room.isPresent()) {
                return room.get().rules.equals(rules) ? new CreateResult.Created() : new CreateResult.Conflict();
            }
            if (!rules.expiresAt().isAfter(clock.instant())) {
                return new CreateResult.Over(rules.expiresAt());
            }
            rooms.put(rules.id(), made.apply(rules));
            return new CreateResult.Created();
        });
    }

    @Override
    public Future<JoinResult> join(RoomId id, UserId user, LaneId lane) {
        return step(() -> room(id).map(room -> room.join(user, lane)).orElseGet(UnknownRoom::new));
    }

    @Override
    public Future<PositionResult> position(RoomId id, UserId user) {
        return step(() -> room(id).map(room -> room.place(user)).orElseGet(UnknownRoom::new));
    }

    @Override
    public Future<HeartbeatResult> heartbeat(RoomId id, UserId user) {
        return step(() -> room(id).map(room -> room.heartbeat(user)).orElseGet(UnknownRoom::new));
    }

    @Override
    public Future<AdmitResult> admit(RoomId id, int max) {
        return step(() -> {
            Require.inRange("max", max, 0, MAX_ADMIT);
            return room(id).<AdmitResult>map(room -> room.admit(max)).orElseGet(UnknownRoom::new);
        });
    }

    @Override
    public Future<EndResult> complete(RoomId id, UserId user, long ticket) {
        return step(() -> room(id).map(room -> room.end(user, ticket, false)).orElseGet(UnknownRoom::new));
    }

    @Override
    public Future<EndResult> leave(RoomId id, UserId user, long ticket) {
        return step(() -> room(id).map(room -> room.end(user, ticket, true)).orElseGet(UnknownRoom::new));
    }

    @Override
    public Future<Optional<RoomCounts>> counts(RoomId id) {
        return step(() -> room(id).map(RoomModel::counts));
    }

    private Optional<RoomModel> room(RoomId id) {
        RoomModel room = rooms.get(id);
        if (room != null && !clock.instant().isBefore(room.rules.expiresAt())) {
            rooms.remove(id);
            return Optional.empty();
        }
        return Optional.ofNullable(room);
    }

    /** Everything happens in here, one thing at a time. */
    private synchronized <T> Future<T> step(Supplier<T> work) {
        try {
            return Future.succeededFuture(work.get());
        } catch (IllegalArgumentException refused) {
            return Future.failedFuture(refused);
        }
    }
}
