package dev.sluice.simulator.specimen;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.core.waiting.WaitingRoomStore;
import io.vertx.core.Future;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Joining writes the user's place anew, so that an impatient user loses it. */
public final class RejoinMovesToTheBack extends ForwardingRooms {
    private final Map<UserId, Long> tickets = new ConcurrentHashMap<>();

    public RejoinMovesToTheBack(WaitingRoomStore sound) {
        super(sound);
    }

    @Override
    public Future<JoinResult> join(RoomId room, UserId user, LaneId lane) {
        Long ticket = tickets.get(user);
        Future<?> out = ticket == null ? Future.succeededFuture() : sound.leave(room, user, ticket);
        return out.compose(done -> sound.join(room, user, lane)).onSuccess(answer -> {
            if (answer instanceof Waiting waiting) {
                tickets.put(user, waiting.ticket());
            }
        });
    }
}
