package dev.sluice.simulator.specimen;

import dev.sluice.core.UserId;
import dev.sluice.core.store.CreateResult;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.AdmitResult.Admissions;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.PositionResult;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.core.waiting.WaitingRoomStore;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nobody is dropped for silence, and everybody waits for the one at the head to be heard of again. */
public final class SilentHeadBlocksAll extends ForwardingRooms {
    private final Map<UserId, Long> heard = new LinkedHashMap<>();
    private long grace;

    public SilentHeadBlocksAll(WaitingRoomStore sound) {
        super(sound);
    }

    @Override
    public Future<CreateResult> create(WaitingRoom room) {
        grace = room.grace().toNanos();
        return sound.create(loosened(room, room.capacity(), Duration.ofHours(1)));
    }

    @Override
    public Future<JoinResult> join(RoomId room, UserId user, LaneId lane) {
        hear(user);
        return sound.join(room, user, lane);
    }

    @Override
    public Future<PositionResult> position(RoomId room, UserId user) {
        hear(user);
        return sound.position(room, user);
    }

    @Override
    public synchronized Future<AdmitResult> admit(RoomId room, int max) {
        boolean blocked = heard.values().stream()
                .findFirst()
                .filter(last -> System.nanoTime() - last >= grace)
                .isPresent();
        if (blocked) {
            return Future.succeededFuture(new Admissions(List.of(), false));
        }
        return sound.admit(room, Math.min(max, 1)).onSuccess(answer -> {
            if (answer instanceof Admissions done) {
                done.admissions().forEach(each -> heard.remove(each.user()));
            }
        });
    }

    private synchronized void hear(UserId user) {
        heard.put(user, System.nanoTime());
    }
}
