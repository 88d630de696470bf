package dev.sluice.store.redis.waiting;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.core.UserId;
import dev.sluice.core.batch.BatchLimits;
import dev.sluice.core.batch.Batcher;
import dev.sluice.core.store.CreateResult;
import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.EndResult;
import dev.sluice.core.waiting.HeartbeatResult;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.PositionResult;
import dev.sluice.core.waiting.RoomCounts;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.UnknownRoom;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.store.redis.link.Answers;
import dev.sluice.store.redis.link.Code;
import dev.sluice.store.redis.link.Key;
import dev.sluice.store.redis.link.RedisLink;
import dev.sluice.store.redis.link.Reply;
import dev.sluice.store.redis.link.Script;
import dev.sluice.store.redis.link.StoreTime;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Waiting rooms on Redis; joins, positions and signs of life of one room travel together, each kind by itself. */
public final class RedisWaitingRoomStore implements WaitingRoomStore {
    private final RedisLink link;
    private final StoreTime time;
    private final Batcher<RoomId, JoinRequest, JoinResult> joins;
    private final Batcher<RoomId, UserId, PositionResult> positions;
    private final Batcher<RoomId, UserId, HeartbeatResult> heartbeats;

    public RedisWaitingRoomStore(RedisLink link, StoreTime time, BatchLimits limits) {
        this.link = link;
        this.time = time;
        this.joins = new Batcher<>(limits, this::joinAll);
        this.positions = new Batcher<>(limits, this::positionAll);
        this.heartbeats = new Batcher<>(limits, this::heartbeatAll);
    }

    @Override
    public Future<CreateResult> create(WaitingRoom room) {
        String names = room.lanes().stream().map(lane -> lane.id().value()).collect(Collectors.joining("\n"));
        List<String> arguments = new ArrayList<>();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("capacity", room.capacity());
        fields.put("rate", room.admissionsPerSecond());
        fields.put("ttl", room.admissionTtl().toMillis());
        fields.put("grace", room.grace().toMillis());
        fields.put("closes", room.closesAt().toEpochMilli());
        fields.put("names", names);
        for (int i = 0; i < room.lanes().size(); i++) {
            fields.put("weight" + i, room.lanes().get(i).weight());
        }
        arguments.add(time.argument());
        arguments.add(Long.toString(room.expiresAt().toEpochMilli()));
        arguments.add(fields.toString());
        fields.put("lanes", room.lanes().size());
        fields.put("tokens", room.admissionsPerSecond() * 1_000L);
        for (String count : List.of("tickets", "admitted", "completed", "left", "dropped", "expired")) {
            fields.put(count, 0);
        }
        for (int i = 0; i < room.lanes().size(); i++) {
            fields.put("credit" + i, room.lanes().get(i).weight());
            fields.put("bucket" + i, 0);
            fields.put("current" + i, 0);
            fields.put("previous" + i, 0);
        }
        fields.forEach((name, value) -> {
            arguments.add(name);
            arguments.add(value.toString());
        });
        return link.call(Script.WAITING_CREATE, keys(room.id()), arguments)
                .map(code -> Code.toCreateResult(code.number(), room.expiresAt()));
    }

    @Override
    public Future<JoinResult> join(RoomId room, UserId user, LaneId lane) {
        return joins.submit(room, new JoinRequest(user, lane));
    }

    private Future<List<JoinResult>> joinAll(RoomId room, List<JoinRequest> requests) {
        List<String> arguments = users(requests.stream().map(JoinRequest::user).toList());
        for (JoinRequest request : requests) {
            arguments.add(request.lane().value());
        }
        return link.call(Script.WAITING_JOIN, keys(room), arguments).map(answer -> {
            if (answer.size() == 0) {
                return Collections.nCopies(requests.size(), new UnknownRoom());
            }
            Instant closesAt = Instant.ofEpochMilli(answer.number(1));
            Lanes lanes = Lanes.of(answer.text(2), answer.number(0), answer.text(3));
            Answers numbers = new Answers(answer.text(4));
            List<JoinResult> results = new ArrayList<>(requests.size());
            for (int i = 0; i < requests.size(); i++) {
                Code code = Code.of(numbers.next());
                int lane = (int) numbers.next();
                long ticket = numbers.next();
                long value = numbers.next();
                results.add(
                        switch (code) {
                            case WAITING -> lanes.waiting(lane, ticket, value);
                            case ADMITTED -> lanes.admitted(lane, ticket, value);
                            case CLOSED -> new JoinResult.Closed(closesAt);
                            case UNKNOWN_LANE -> new JoinResult.UnknownLane();
                            default -> throw Code.unexpected(code);
                        });
            }
            return results;
        });
    }

    @Override
    public Future<PositionResult> position(RoomId room, UserId user) {
        return positions.submit(room, user);
    }

    private Future<List<PositionResult>> positionAll(RoomId room, List<UserId> users) {
        return link.call(Script.WAITING_POSITION, keys(room), users(users)).map(answer -> {
            if (answer.size() == 0) {
                return Collections.nCopies(users.size(), new UnknownRoom());
            }
            Lanes lanes = Lanes.of(answer.text(1), answer.number(0), answer.text(2));
            Answers numbers = new Answers(answer.text(3));
            List<PositionResult> results = new ArrayList<>(users.size());
            for (int i = 0; i < users.size(); i++) {
                Code code = Code.of(numbers.next());
                int lane = (int) numbers.next();
                long ticket = numbers.next();
                long value = numbers.next();
                results.add(
                        switch (code) {
                            case WAITING -> lanes.waiting(lane, ticket, value);
                            case ADMITTED -> lanes.admitted(lane, ticket, value);
                            case NOT_IN_ROOM -> new NotInRoom();
                            default -> throw Code.unexpected(code);
                        });
            }
            return results;
        });
    }

    @Override
    public Future<HeartbeatResult> heartbeat(RoomId room, UserId user) {
        return heartbeats.submit(room, user);
    }

    private Future<List<HeartbeatResult>> heartbeatAll(RoomId room, List<UserId> users) {
        return link.call(Script.WAITING_HEARTBEAT, keys(room), users(users)).map(answer -> {
            if (answer.size() == 0) {
                return Collections.nCopies(users.size(), new UnknownRoom());
            }
            Lanes lanes = Lanes.of(answer.text(0));
            Answers numbers = new Answers(answer.text(1));
            List<HeartbeatResult> results = new ArrayList<>(users.size());
            for (int i = 0; i < users.size(); i++) {
                Code code = Code.of(numbers.next());
                int lane = (int) numbers.next();
                long ticket = numbers.next();
                long value = numbers.next();
                results.add(
                        switch (code) {
                            case WAITING -> new HeartbeatResult.StillWaiting(ticket);
                            case ADMITTED -> lanes.admitted(lane, ticket, value);
                            case NOT_IN_ROOM -> new NotInRoom();
                            default -> throw Code.unexpected(code);
                        });
            }
            return results;
        });
    }

    @Override
    public Future<AdmitResult> admit(RoomId room, int max) {
        try {
            Require.inRange("max", max, 0, MAX_ADMIT);
        } catch (InvalidInputException refused) {
            return Future.failedFuture(refused);
        }
        return link.call(Script.WAITING_ADMIT, keys(room), List.of(time.argument(), Integer.toString(max)))
                .map(answer -> answer.size() == 0 ? new UnknownRoom() : readAdmissions(answer));
    }

    private static AdmitResult readAdmissions(Reply answer) {
        boolean more = answer.number(0) == 1;
        Instant expiresAt = Instant.ofEpochMilli(answer.number(1));
        Lanes lanes = Lanes.of(answer.text(2));
        List<Admission> admissions = new ArrayList<>();
        for (int i = 3; i < answer.size(); i++) {
            String[] parts = answer.text(i).split(":", 3);
            admissions.add(new Admission(
                    new UserId(parts[2]),
                    Long.parseLong(parts[1]),
                    lanes.names().get(Integer.parseInt(parts[0])),
                    expiresAt));
        }
        return new AdmitResult.Admissions(admissions, more);
    }

    @Override
    public Future<EndResult> complete(RoomId room, UserId user, long ticket) {
        return end(Script.WAITING_COMPLETE, room, user, ticket);
    }

    @Override
    public Future<EndResult> leave(RoomId room, UserId user, long ticket) {
        return end(Script.WAITING_LEAVE, room, user, ticket);
    }

    private Future<EndResult> end(Script script, RoomId room, UserId user, long ticket) {
        return link.call(script, keys(room), List.of(time.argument(), user.value(), Long.toString(ticket)))
                .map(answer -> switch (Code.of(answer.number())) {
                    case ENDED -> new EndResult.Ended();
                    case STILL_WAITING -> new EndResult.StillWaiting();
                    case UNKNOWN_TICKET -> new EndResult.UnknownTicket();
                    case UNKNOWN -> new UnknownRoom();
                    default -> throw Code.unexpected(answer);
                });
    }

    @Override
    public Future<Optional<RoomCounts>> counts(RoomId room) {
        return link.call(Script.WAITING_COUNTS, keys(room), List.of(time.argument()))
                .map(answer -> answer.size() == 0 ? Optional.empty() : Optional.of(readCounts(answer)));
    }

    private static RoomCounts readCounts(Reply answer) {
        List<LaneId> lanes = Lanes.of(answer.text(0)).names();
        Map<LaneId, Long> waiting = new LinkedHashMap<>();
        for (int i = 0; i < lanes.size(); i++) {
            waiting.put(lanes.get(i), answer.number(8 + i));
        }
        return new RoomCounts(
                waiting,
                answer.number(1),
                answer.number(2),
                answer.number(3),
                answer.number(4),
                answer.number(5),
                answer.number(6),
                answer.number(7));
    }

    /** The arguments of the scripts that take many users. */
    private List<String> users(List<UserId> users) {
        List<String> arguments = new ArrayList<>(2 + 2 * users.size());
        arguments.add(time.argument());
        arguments.add(Integer.toString(users.size()));
        for (UserId user : users) {
            arguments.add(user.value());
        }
        return arguments;
    }

    private static List<String> keys(RoomId room) {
        String id = room.value();
        return List.of(
                Key.ROOM.of(id),
                Key.ROOM_LINE.of(id),
                Key.ROOM_SEEN.of(id),
                Key.ROOM_ACTIVE.of(id),
                Key.ROOM_PEOPLE.of(id));
    }
}
