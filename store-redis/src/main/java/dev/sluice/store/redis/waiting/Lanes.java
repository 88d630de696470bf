package dev.sluice.store.redis.waiting;

import dev.sluice.core.waiting.AdmissionPace;
import dev.sluice.core.waiting.Admitted;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.store.redis.link.Answers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A room's lanes as an answer tells them: their names in order, and each one's pace at that instant.
 *
 * @param names in order
 * @param nowMillis the store's present
 * @param paces for each lane its bucket, the admissions in it, and those in the bucket before
 */
record Lanes(List<LaneId> names, long nowMillis, List<Pace> paces) {
    record Pace(long bucket, long current, long previous) {}

    /** Lanes whose pace is not told. */
    static Lanes of(String names) {
        return new Lanes(names.lines().map(LaneId::new).toList(), 0, List.of());
    }

    static Lanes of(String names, long nowMillis, String paces) {
        Lanes lanes = of(names);
        Answers numbers = new Answers(paces);
        List<Pace> read = new ArrayList<>();
        for (int i = 0; i < lanes.names.size(); i++) {
            read.add(new Pace(numbers.next(), numbers.next(), numbers.next()));
        }
        return new Lanes(lanes.names, nowMillis, read);
    }

    Waiting waiting(int lane, long ticket, long ahead) {
        Pace pace = paces.get(lane);
        return new Waiting(
                ticket,
                names.get(lane),
                ahead,
                AdmissionPace.eta(ahead, nowMillis, pace.bucket(), pace.current(), pace.previous()));
    }

    Admitted admitted(int lane, long ticket, long expiresAtMillis) {
        return new Admitted(ticket, names.get(lane), Instant.ofEpochMilli(expiresAtMillis));
    }
}
