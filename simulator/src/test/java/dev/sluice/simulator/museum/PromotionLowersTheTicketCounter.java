package dev.sluice.simulator.museum;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.simulator.specimen.ForwardingRooms;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;

/** One counter is both the length of the line and the next ticket: each promotion makes the next ticket an old one. */
final class PromotionLowersTheTicketCounter extends ForwardingRooms {
    private final Map<UserId, Long> tickets = new HashMap<>();
    private long counter;

    PromotionLowersTheTicketCounter(WaitingRoomStore sound) {
        super(sound);
    }

    @Override
    public Future<JoinResult> join(RoomId room, UserId user, LaneId lane) {
        return sound.join(room, user, lane)
                .map(answer -> answer instanceof Waiting it
                        ? new Waiting(tickets.computeIfAbsent(user, key -> ++counter), lane, it.ahead(), it.eta())
                        : answer);
    }

    @Override
    public Future<AdmitResult> admit(RoomId room, int max) {
        return sound.admit(room, max).onSuccess(answer -> {
            if (answer instanceof AdmitResult.Admissions done) {
                counter -= done.admissions().size();
            }
        });
    }
}
