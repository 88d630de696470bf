package dev.sluice.store.inmemory.waiting;

import dev.sluice.core.waiting.AdmissionPace;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.LaneId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One lane: who stands in it, in order of joining, its credits in the current round, and its recent pace. */
final class LaneLine {
    private final Lane lane;
    private @Nullable Visitor first;
    private @Nullable Visitor last;
    private final PresenceCount present = new PresenceCount();
    private long joined;
    private int credits;

    private long paceBucket;
    private long paceCurrent;
    private long pacePrevious;

    LaneLine(Lane lane) {
        this.lane = lane;
        this.credits = lane.weight();
    }

    LaneId id() {
        return lane.id();
    }

    long waiting() {
        return present.total();
    }

    long nextNumber() {
        return joined;
    }

    void add(Visitor visitor) {
        joined++;
        present.add(visitor.number);
        visitor.ahead = last;
        if (last == null) {
            first = visitor;
        } else {
            last.next = visitor;
        }
        last = visitor;
    }

    /** Takes a visitor out, wherever in the line. */
    void remove(Visitor visitor) {
        present.remove(visitor.number);
        if (visitor.ahead == null) {
            first = visitor.next;
        } else {
            visitor.ahead.next = visitor.next;
        }
        if (visitor.next == null) {
            last = visitor.ahead;
        } else {
            visitor.next.ahead = visitor.ahead;
        }
        visitor.ahead = null;
        visitor.next = null;
    }

    @Nullable
    Visitor first() {
        return first;
    }

    long aheadOf(Visitor visitor) {
        return present.below(visitor.number);
    }

    boolean hasCredit() {
        return credits > 0;
    }

    void spendCredit() {
        credits--;
    }

    void renewCredits() {
        credits = lane.weight();
    }

    void countAdmission(long nowMillis) {
        long bucket = nowMillis / AdmissionPace.BUCKET_MILLIS;
        if (bucket != paceBucket) {
            pacePrevious = bucket == paceBucket + 1 ? paceCurrent : 0;
            paceCurrent = 0;
            paceBucket = bucket;
        }
        paceCurrent++;
    }

    Optional<Duration> eta(long ahead, long nowMillis) {
        return AdmissionPace.eta(ahead, nowMillis, paceBucket, paceCurrent, pacePrevious);
    }
}
