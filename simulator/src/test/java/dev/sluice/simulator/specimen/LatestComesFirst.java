package dev.sluice.simulator.specimen;

import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.AdmitResult.Admissions;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoomStore;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** People are pushed and popped at the same end of a list: a stack instead of a line. */
public final class LatestComesFirst extends ForwardingRooms {
    public LatestComesFirst(WaitingRoomStore sound) {
        super(sound);
    }

    @Override
    public Future<AdmitResult> admit(RoomId room, int max) {
        return sound.admit(room, max).map(answer -> {
            if (!(answer instanceof Admissions done)) {
                return answer;
            }
            List<Admission> stack = new ArrayList<>(done.admissions());
            Collections.reverse(stack);
            return new Admissions(stack, done.more());
        });
    }
}
