package dev.sluice.store.postgres;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.core.UserId;
import dev.sluice.core.batch.BatchLimits;
import dev.sluice.core.batch.Batcher;
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
import java.util.List;
import java.util.Optional;

/**
 * Waiting rooms in PostgreSQL. Joins, positions and signs of life of one room travel together; the room's row lock puts
 * all changes in order. A position costs a sum over some 250 rows at the most, whatever the length of the line.
 */
final class PostgresWaitingRoomStore implements WaitingRoomStore {
    private static final Sql CREATE = Sql.read("waiting/create");
    private static final Sql JOIN = Sql.read("waiting/join");
    private static final Sql POSITION = Sql.read("waiting/position");
    private static final Sql HEARTBEAT = Sql.read("waiting/heartbeat");
    private static final Sql ADMIT = Sql.read("waiting/admit");
    private static final Sql COMPLETE = Sql.read("waiting/complete");
    private static final Sql LEAVE = Sql.read("waiting/leave");
    private static final Sql COUNTS = Sql.read("waiting/counts");

    private final Database database;
    private final Batcher<RoomId, Arrival, JoinResult> joins;
    private final Batcher<RoomId, UserId, PositionResult> positions;
    private final Batcher<RoomId, UserId, HeartbeatResult> heartbeats;

    PostgresWaitingRoomStore(Database database, BatchLimits limits) {
        this.database = database;
        this.joins = new Batcher<>(limits, this::joinAll);
        this.positions = new Batcher<>(limits, this::positionAll);
        this.heartbeats = new Batcher<>(limits, this::heartbeatAll);
    }

    /** One user's call of {@link #join}. */
    private record Arrival(UserId user, LaneId lane) {}

    @Override
    public Future<CreateResult> create(WaitingRoom room) {
        return database.run(
                        CREATE,
                        room.id().value(),
                        database.now(),
                        room.capacity(),
                        room.admissionsPerSecond(),
                        room.admissionTtl().toMillis(),
                        room.grace().toMillis(),
                        room.closesAt().toEpochMilli(),
                        room.expiresAt().toEpochMilli(),
                        room.lanes().stream().map(lane -> lane.id().value()).toArray(String[]::new),
                        room.lanes().stream().map(lane -> lane.weight()).toArray(Integer[]::new))
                .map(rows -> Answers.created(rows, room.expiresAt()));
    }

    @Override
    public Future<JoinResult> join(RoomId room, UserId user, LaneId lane) {
        return joins.submit(room, new Arrival(user, lane));
    }

    private Future<List<JoinResult>> joinAll(RoomId room, List<Arrival> arrivals) {
        String[] users =
                arrivals.stream().map(arrival -> arrival.user().value()).toArray(String[]::new);
        String[] lanes =
                arrivals.stream().map(arrival -> arrival.lane().value()).toArray(String[]::new);
        return database.runBatch(room, JOIN, room.value(), database.now(), users, lanes)
                .map(rows -> Answers.each(rows, RoomRows::joined));
    }

    @Override
    public Future<PositionResult> position(RoomId room, UserId user) {
        return positions.submit(room, user);
    }

    private Future<List<PositionResult>> positionAll(RoomId room, List<UserId> users) {
        return database.runBatch(room, POSITION, room.value(), database.now(), names(users))
                .map(rows -> Answers.each(rows, RoomRows::position));
    }

    @Override
    public Future<HeartbeatResult> heartbeat(RoomId room, UserId user) {
        return heartbeats.submit(room, user);
    }

    private Future<List<HeartbeatResult>> heartbeatAll(RoomId room, List<UserId> users) {
        return database.runBatch(room, HEARTBEAT, room.value(), database.now(), names(users))
                .map(rows -> Answers.each(rows, RoomRows::heartbeat));
    }

    private static String[] names(List<UserId> users) {
        return users.stream().map(UserId::value).toArray(String[]::new);
    }

    @Override
    public Future<AdmitResult> admit(RoomId room, int max) {
        try {
            Require.inRange("max", max, 0, MAX_ADMIT);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return database.run(ADMIT, room.value(), database.now(), max).map(RoomRows::admitted);
    }

    @Override
    public Future<EndResult> complete(RoomId room, UserId user, long ticket) {
        return database.run(COMPLETE, room.value(), database.now(), user.value(), ticket)
                .map(rows -> RoomRows.ended(rows.iterator().next()));
    }

    @Override
    public Future<EndResult> leave(RoomId room, UserId user, long ticket) {
        return database.run(LEAVE, room.value(), database.now(), user.value(), ticket)
                .map(rows -> RoomRows.ended(rows.iterator().next()));
    }

    @Override
    public Future<Optional<RoomCounts>> counts(RoomId room) {
        return database.run(COUNTS, room.value(), database.now()).map(RoomRows::counts);
    }
}
