package dev.sluice.simulator.museum;

import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.simulator.specimen.ForwardingRooms;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** LPUSH to join and LPOP to let in: both work at the head, so the line is a stack. */
final class LpushThenLpop extends ForwardingRooms {
    LpushThenLpop(WaitingRoomStore sound) {
        super(sound);
    }

    @Override
    public Future<AdmitResult> admit(RoomId room, int max) {
        return sound.admit(room, max).map(answer -> {
            if (!(answer instanceof AdmitResult.Admissions done)) {
                return answer;
            }
            List<Admission> stack = new ArrayList<>(done.admissions());
            Collections.reverse(stack);
            return new AdmitResult.Admissions(stack, done.more());
        });
    }
}
