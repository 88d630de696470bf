package dev.sluice.store.inmemory.waiting;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.AdmitResult.Admissions;
import dev.sluice.core.waiting.Admitted;
import dev.sluice.core.waiting.EndResult;
import dev.sluice.core.waiting.HeartbeatResult;
import dev.sluice.core.waiting.JoinResult;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.PositionResult;
import dev.sluice.core.waiting.RoomCounts;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.store.inmemory.aggregate.Aggregate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One room and everybody in it. */
final class Room extends Aggregate<WaitingRoom> {
    /** How many are dropped, and how many admissions ended, by one call at the most. */
    private static final int SWEEP = 1_000;

    private final WaitingRoom rules;
    private final Map<LaneId, LaneLine> lanes = new LinkedHashMap<>();
    // By the text itself: comparable keys keep the map fast also when somebody chooses ids of one hash code.
    private final Map<String, Visitor> visitors = new HashMap<>();
    /** Who waits, the longest silent first. */
    private final VisitorList waiting = new VisitorList();
    /** Who is inside, the first to expire first. */
    private final VisitorList inside = new VisitorList();

    private final AdmissionBudget budget;
    private long tickets;
    private long admitted;
    private long completed;
    private long left;
    private long dropped;
    private long expired;

    Room(WaitingRoom rules, long now) {
        super(rules, rules.expiresAt());
        this.rules = rules;
        this.budget = new AdmissionBudget(rules.admissionsPerSecond(), now);
        for (Lane lane : rules.lanes()) {
            lanes.put(lane.id(), new LaneLine(lane));
        }
    }

    JoinResult join(UserId user, LaneId laneId, long now) {
        Visitor present = heard(user, now);
        if (present != null) {
            return present.admitted ? admittedOf(present) : waitingOf(present, now);
        }
        LaneLine lane = lanes.get(laneId);
        if (lane == null) {
            return new JoinResult.UnknownLane();
        }
        if (now >= rules.closesAt().toEpochMilli()) {
            return new JoinResult.Closed(rules.closesAt());
        }
        Visitor visitor = new Visitor(user, ++tickets, lane, lane.nextNumber());
        visitor.lastSeenMillis = now;
        visitors.put(user.value(), visitor);
        lane.add(visitor);
        waiting.add(visitor);
        return waitingOf(visitor, now);
    }

    PositionResult position(UserId user, long now) {
        Visitor present = heard(user, now);
        if (present == null) {
            return new NotInRoom();
        }
        return present.admitted ? admittedOf(present) : waitingOf(present, now);
    }

    HeartbeatResult heartbeat(UserId user, long now) {
        Visitor present = heard(user, now);
        if (present == null) {
            return new NotInRoom();
        }
        return present.admitted ? admittedOf(present) : new HeartbeatResult.StillWaiting(present.ticket);
    }

    Admissions admit(int max, long now) {
        dropSilent(now);
        endExpired(now);
        budget.fill(now);
        List<Admission> admissions = new ArrayList<>();
        while (admissions.size() < max && mayAdmit(now)) {
            admissions.add(admitNext(now));
        }
        return new Admissions(admissions, mayAdmit(now) || someoneIsSilent(now) || someoneHasExpired(now));
    }

    EndResult complete(UserId user, long ticket, long now) {
        return end(user, ticket, false, now);
    }

    EndResult leave(UserId user, long ticket, long now) {
        return end(user, ticket, true, now);
    }

    RoomCounts counts() {
        Map<LaneId, Long> inLanes = new LinkedHashMap<>();
        lanes.forEach((id, lane) -> inLanes.put(id, lane.waiting()));
        return new RoomCounts(inLanes, inside.size(), tickets, admitted, completed, left, dropped, expired);
    }

    private EndResult end(UserId user, long ticket, boolean leaving, long now) {
        if (ticket < 1 || ticket > tickets) {
            return new EndResult.UnknownTicket();
        }
        Visitor present = current(user, now);
        if (present == null || present.ticket != ticket) {
            return new EndResult.Ended();
        }
        if (!present.admitted && !leaving) {
            return new EndResult.StillWaiting();
        }
        remove(present);
        if (leaving) {
            left++;
        } else {
            completed++;
        }
        return new EndResult.Ended();
    }

    /** The user's presence after this sign of life. */
    private @Nullable Visitor heard(UserId user, long now) {
        Visitor present = current(user, now);
        if (present != null && !present.admitted) {
            present.lastSeenMillis = now;
            waiting.remove(present);
            waiting.add(present);
        }
        return present;
    }

    /** The user's presence; one that time has ended is ended now. */
    private @Nullable Visitor current(UserId user, long now) {
        Visitor present = visitors.get(user.value());
        if (present == null) {
            return null;
        }
        if (present.admitted ? hasExpired(present, now) : isSilent(present, now)) {
            endByTime(present);
            return null;
        }
        return present;
    }

    private void dropSilent(long now) {
        for (int i = 0; i < SWEEP; i++) {
            Visitor longestSilent = waiting.first();
            if (longestSilent == null || !isSilent(longestSilent, now)) {
                return;
            }
            endByTime(longestSilent);
        }
    }

    private void endExpired(long now) {
        for (int i = 0; i < SWEEP; i++) {
            Visitor firstToExpire = inside.first();
            if (firstToExpire == null || !hasExpired(firstToExpire, now)) {
                return;
            }
            endByTime(firstToExpire);
        }
    }

    private boolean someoneIsSilent(long now) {
        Visitor longestSilent = waiting.first();
        return longestSilent != null && isSilent(longestSilent, now);
    }

    private boolean someoneHasExpired(long now) {
        Visitor firstToExpire = inside.first();
        return firstToExpire != null && hasExpired(firstToExpire, now);
    }

    /** Nobody is let in as long as there may be silent people in front: the next call drops them first. */
    private boolean mayAdmit(long now) {
        return waiting.size() > 0 && inside.size() < rules.capacity() && budget.allowsOne() && !someoneIsSilent(now);
    }

    private Admission admitNext(long now) {
        LaneLine lane = nextLane();
        Visitor next = lane.first();
        if (next == null) {
            throw new IllegalStateException("a lane whose turn it is has nobody waiting");
        }
        lane.spendCredit();
        lane.remove(next);
        lane.countAdmission(now);
        waiting.remove(next);
        budget.spendOne();
        admitted++;
        next.admitted = true;
        next.expiresAtMillis = now + rules.admissionTtl().toMillis();
        inside.add(next);
        return new Admission(next.user, next.ticket, lane.id(), Instant.ofEpochMilli(next.expiresAtMillis));
    }

    private LaneLine nextLane() {
        for (int round = 0; round < 2; round++) {
            for (LaneLine lane : lanes.values()) {
                if (lane.waiting() > 0 && lane.hasCredit()) {
                    return lane;
                }
            }
            lanes.values().forEach(LaneLine::renewCredits);
        }
        throw new IllegalStateException("nobody waits in any lane");
    }

    private void endByTime(Visitor visitor) {
        remove(visitor);
        if (visitor.admitted) {
            expired++;
        } else {
            dropped++;
        }
    }

    private void remove(Visitor visitor) {
        visitors.remove(visitor.user.value());
        if (visitor.admitted) {
            inside.remove(visitor);
        } else {
            waiting.remove(visitor);
            visitor.lane.remove(visitor);
        }
    }

    private boolean isSilent(Visitor visitor, long now) {
        return now >= visitor.lastSeenMillis + rules.grace().toMillis();
    }

    private boolean hasExpired(Visitor visitor, long now) {
        return now >= visitor.expiresAtMillis;
    }

    private Waiting waitingOf(Visitor visitor, long now) {
        long ahead = visitor.lane.aheadOf(visitor);
        return new Waiting(visitor.ticket, visitor.lane.id(), ahead, visitor.lane.eta(ahead, now));
    }

    private Admitted admittedOf(Visitor visitor) {
        return new Admitted(visitor.ticket, visitor.lane.id(), Instant.ofEpochMilli(visitor.expiresAtMillis));
    }
}
