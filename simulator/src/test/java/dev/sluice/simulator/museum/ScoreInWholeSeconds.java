package dev.sluice.simulator.museum;

import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.AdmitResult;
import dev.sluice.core.waiting.RoomId;
import dev.sluice.core.waiting.WaitingRoomStore;
import dev.sluice.simulator.specimen.ForwardingRooms;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** ZADD with the time in seconds as score: who joined in the same second is let in by name. */
final class ScoreInWholeSeconds extends ForwardingRooms {
    ScoreInWholeSeconds(WaitingRoomStore sound) {
        super(sound);
    }

    @Override
    public Future<AdmitResult> admit(RoomId room, int max) {
        return sound.admit(room, max).map(answer -> {
            if (!(answer instanceof AdmitResult.Admissions done)) {
                return answer;
            }
            List<Admission> sameSecond = new ArrayList<>(done.admissions());
            sameSecond.sort(Comparator.comparing(each -> each.user().value()));
            return new AdmitResult.Admissions(sameSecond, done.more());
        });
    }
}
