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

/** One room and everybody in it. Each method is one critical section; time within it never goes back. */
final class Room implements Aggregate {
    /** How many are dropped, and how many admissions ended, by one call at the most. */
    private static final int SWEEP = 1_000;

    private final WaitingRoom rules;
    private final Map<LaneId, LaneLine> lanes = new LinkedHashMap<>();
    private final Map<UserId, Visitor> visitors = new HashMap<>();
    /** Who waits, the longest silent first. */
    private final VisitorList waiting = new VisitorList();
    /** Who is inside, the first to expire first. */
    private final VisitorList inside = new VisitorList();

    private final AdmissionBudget budget;
    private long nowMillis;
    private long tickets;
    private long admitted;
    private long completed;
    private long left;
    private long dropped;
    private long expired;

    Room(WaitingRoom rules, Instant now) {
        this.rules = rules;
        this.nowMillis = now.toEpochMilli();
        this.budget = new AdmissionBudget(rules.admissionsPerSecond(), nowMillis);
        for (Lane lane : rules.lanes()) {
            lanes.put(lane.id(), new LaneLine(lane));
        }
    }

    @Override
    public WaitingRoom definition() {
        return rules;
    }

    @Override
    public Instant expiresAt() {
        return rules.expiresAt();
    }

    synchronized JoinResult join(UserId user, LaneId laneId, Instant now) {
        Visitor present = heard(user, now);
        if (present != null) {
            return present.admitted ? admittedOf(present) : waitingOf(present);
        }
        LaneLine lane = lanes.get(laneId);
        if (lane == null) {
            return new JoinResult.UnknownLane();
        }
        if (nowMillis >= rules.closesAt().toEpochMilli()) {
            return new JoinResult.Closed(rules.closesAt());
        }
        Visitor visitor = new Visitor(user, ++tickets, lane, lane.nextNumber());
        visitor.lastSeenMillis = nowMillis;
        visitors.put(user, visitor);
        lane.add(visitor);
        waiting.add(visitor);
        return waitingOf(visitor);
    }

    synchronized PositionResult position(UserId user, Instant now) {
        Visitor present = heard(user, now);
        if (present == null) {
            return new NotInRoom();
        }
        return present.admitted ? admittedOf(present) : waitingOf(present);
    }

    synchronized HeartbeatResult heartbeat(UserId user, Instant now) {
        Visitor present = heard(user, now);
        if (present == null) {
            return new NotInRoom();
        }
        return present.admitted ? admittedOf(present) : new HeartbeatResult.StillWaiting(present.ticket);
    }

    synchronized Admissions admit(int max, Instant now) {
        pass(now);
        dropSilent();
        endExpired();
        budget.fill(nowMillis);
        List<Admission> admissions = new ArrayList<>();
        while (admissions.size() < max && mayAdmit()) {
            admissions.add(admitNext());
        }
        return new Admissions(admissions, mayAdmit() || someoneIsSilent() || someoneHasExpired());
    }

    synchronized EndResult complete(UserId user, long ticket, Instant now) {
        return end(user, ticket, false, now);
    }

    synchronized EndResult leave(UserId user, long ticket, Instant now) {
        return end(user, ticket, true, now);
    }

    synchronized RoomCounts counts() {
        Map<LaneId, Long> inLanes = new LinkedHashMap<>();
        lanes.forEach((id, lane) -> inLanes.put(id, lane.waiting()));
        return new RoomCounts(inLanes, inside.size(), tickets, admitted, completed, left, dropped, expired);
    }

    private EndResult end(UserId user, long ticket, boolean leaving, Instant now) {
        pass(now);
        if (ticket < 1 || ticket > tickets) {
            return new EndResult.UnknownTicket();
        }
        Visitor present = current(user);
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
    private @Nullable Visitor heard(UserId user, Instant now) {
        pass(now);
        Visitor present = current(user);
        if (present != null && !present.admitted) {
            present.lastSeenMillis = nowMillis;
            waiting.remove(present);
            waiting.add(present);
        }
        return present;
    }

    /** The user's presence; one that time has ended is ended now. */
    private @Nullable Visitor current(UserId user) {
        Visitor present = visitors.get(user);
        if (present == null) {
            return null;
        }
        if (present.admitted ? hasExpired(present) : isSilent(present)) {
            endByTime(present);
            return null;
        }
        return present;
    }

    private void dropSilent() {
        for (int i = 0; i < SWEEP; i++) {
            Visitor longestSilent = waiting.first();
            if (longestSilent == null || !isSilent(longestSilent)) {
                return;
            }
            endByTime(longestSilent);
        }
    }

    private void endExpired() {
        for (int i = 0; i < SWEEP; i++) {
            Visitor firstToExpire = inside.first();
            if (firstToExpire == null || !hasExpired(firstToExpire)) {
                return;
            }
            endByTime(firstToExpire);
        }
    }

    private boolean someoneIsSilent() {
        Visitor longestSilent = waiting.first();
        return longestSilent != null && isSilent(longestSilent);
    }

    private boolean someoneHasExpired() {
        Visitor firstToExpire = inside.first();
        return firstToExpire != null && hasExpired(firstToExpire);
    }

    /** Nobody is let in as long as there may be silent people in front: the next call drops them first. */
    private boolean mayAdmit() {
        return waiting.size() > 0 && inside.size() < rules.capacity() && budget.allowsOne() && !someoneIsSilent();
    }

    private Admission admitNext() {
        LaneLine lane = nextLane();
        Visitor next = lane.first();
        if (next == null) {
            throw new IllegalStateException("a lane whose turn it is has nobody waiting");
        }
        lane.spendCredit();
        lane.remove(next);
        lane.countAdmission(nowMillis);
        waiting.remove(next);
        budget.spendOne();
        admitted++;
        next.admitted = true;
        next.expiresAtMillis = nowMillis + rules.admissionTtl().toMillis();
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
        visitors.remove(visitor.user);
        if (visitor.admitted) {
            inside.remove(visitor);
        } else {
            waiting.remove(visitor);
            visitor.lane.remove(visitor);
        }
    }

    private boolean isSilent(Visitor visitor) {
        return nowMillis >= visitor.lastSeenMillis + rules.grace().toMillis();
    }

    private boolean hasExpired(Visitor visitor) {
        return nowMillis >= visitor.expiresAtMillis;
    }

    private void pass(Instant now) {
        nowMillis = Math.max(nowMillis, now.toEpochMilli());
    }

    private Waiting waitingOf(Visitor visitor) {
        long ahead = visitor.lane.aheadOf(visitor);
        return new Waiting(visitor.ticket, visitor.lane.id(), ahead, visitor.lane.eta(ahead, nowMillis));
    }

    private Admitted admittedOf(Visitor visitor) {
        return new Admitted(visitor.ticket, visitor.lane.id(), Instant.ofEpochMilli(visitor.expiresAtMillis));
    }
}
