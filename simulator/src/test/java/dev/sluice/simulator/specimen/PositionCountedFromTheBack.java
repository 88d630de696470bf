package dev.sluice.simulator.specimen;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.PositionResult;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.core.waiting.WaitingRoomStore;
import io.vertx.core.Future;

/** Told are the people behind: who came later makes the number grow. */
public final class PositionCountedFromTheBack extends ForwardingRooms {
    public PositionCountedFromTheBack(WaitingRoomStore sound) {
        super(sound);
    }

    @Override
    public Future<PositionResult> position(RoomId room, UserId user) {
        return sound.position(room, user)
                .compose(answer -> sound.counts(room).map(counts -> {
                    if (!(answer instanceof Waiting it)) {
                        return answer;
                    }
                    long behind = counts.orElseThrow().joined() - it.ticket();
                    return new Waiting(it.ticket(), it.lane(), behind, it.eta());
                }));
    }
}
