package dev.sluice.testkit;

import dev.sluice.core.UserId;
import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.AdmissionPace;
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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a waiting room must answer, as plainly as it can be said: a list of those in line, a list of those inside, and
 * everything counted by reading them through.
 */
class RoomModel {
    /** Someone in line. */
    static final class InLine {
        final UserId user;
        final long ticket;
        final LaneId lane;
        Instant lastHeardOf;

        InLine(UserId user, long ticket, LaneId lane, Instant lastHeardOf) {
            this.user = user;
            this.ticket = ticket;
            this.lane = lane;
            this.lastHeardOf = lastHeardOf;
        }
    }

    /** One admission of the past, for the pace. */
    private record Past(LaneId lane, long atMillis) {}

    final WaitingRoom rules;
    final InstantSource clock;
    final List<InLine> line = new ArrayList<>();
    final List<Admission> inside = new ArrayList<>();
    private final List<Past> past = new ArrayList<>();
    private final Map<LaneId, Integer> credits = new HashMap<>();
    long thousandths;
    Instant filledAt;
    long joined;
    private long completed;
    private long left;
    private long dropped;
    private long expired;

    RoomModel(WaitingRoom rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
        thousandths = 1_000L * rules.admissionsPerSecond();
        filledAt = clock.instant();
        newRound();
    }

    JoinResult join(UserId user, LaneId lane) {
        PositionResult place = place(user);
        if (place instanceof Admitted admitted) {
            return admitted;
        }
        if (place instanceof Waiting waiting) {
            return waiting;
        }
        if (rules.lanes().stream().noneMatch(known -> known.id().equals(lane))) {
            return new JoinResult.UnknownLane();
        }
        if (!clock.instant().isBefore(rules.closesAt())) {
            return new JoinResult.Closed(rules.closesAt());
        }
        joined++;
        line.add(new InLine(user, joined, lane, clock.instant()));
        return (JoinResult) place(user);
    }

    HeartbeatResult heartbeat(UserId user) {
        PositionResult place = place(user);
        return place instanceof Waiting waiting
                ? new HeartbeatResult.StillWaiting(waiting.ticket())
                : (HeartbeatResult) place;
    }

    /** Where the user is; being asked for is a sign of life. */
    PositionResult place(UserId user) {
        forget(user);
        for (Admission admission : inside) {
            if (admission.user().equals(user)) {
                return new Admitted(admission.ticket(), admission.lane(), admission.expiresAt());
            }
        }
        long ahead = 0;
        Optional<InLine> found = line.stream().filter(p -> p.user.equals(user)).findFirst();
        if (found.isEmpty()) {
            return new NotInRoom();
        }
        InLine person = found.get();
        person.lastHeardOf = clock.instant();
        for (InLine other : line) {
            if (other == person) {
                break;
            }
            ahead += other.lane.equals(person.lane) ? 1 : 0;
        }
        return new Waiting(person.ticket, person.lane, ahead, eta(person.lane, ahead));
    }

    private Optional<Duration> eta(LaneId lane, long ahead) {
        long now = clock.millis();
        long bucket = now / AdmissionPace.BUCKET_MILLIS;
        return AdmissionPace.eta(ahead, now, bucket, admittedIn(lane, bucket), admittedIn(lane, bucket - 1));
    }

    private long admittedIn(LaneId lane, long bucket) {
        return past.stream()
                .filter(p -> p.lane.equals(lane) && p.atMillis / AdmissionPace.BUCKET_MILLIS == bucket)
                .count();
    }

    Admissions admit(int max) {
        dropSilent();
        freeExpired();
        fill();
        List<Admission> admissions = new ArrayList<>();
        while (admissions.size() < max && mayAdmit()) {
            InLine next = next();
            line.remove(next);
            thousandths -= 1_000;
            Admission admission = new Admission(
                    next.user, next.ticket, next.lane, clock.instant().plus(rules.admissionTtl()));
            inside.add(admission);
            past.add(new Past(next.lane, clock.millis()));
            admissions.add(admission);
        }
        return new Admissions(admissions, mayAdmit());
    }

    /** Whether somebody waits for whom there is a slot and the rate's leave. */
    boolean mayAdmit() {
        return !line.isEmpty() && inside.size() < rules.capacity() && thousandths >= 1_000;
    }

    /** Whose turn it is, somebody waiting. */
    InLine next() {
        for (Lane lane : rules.lanes()) {
            Optional<InLine> first =
                    line.stream().filter(p -> p.lane.equals(lane.id())).findFirst();
            int credit = credits.getOrDefault(lane.id(), 0);
            if (first.isPresent() && credit > 0) {
                credits.put(lane.id(), credit - 1);
                return first.get();
            }
        }
        newRound();
        return next();
    }

    private void newRound() {
        rules.lanes().forEach(lane -> credits.put(lane.id(), lane.weight()));
    }

    void fill() {
        long elapsed = Duration.between(filledAt, clock.instant()).toMillis();
        thousandths =
                Math.min(1_000L * rules.admissionsPerSecond(), thousandths + elapsed * rules.admissionsPerSecond());
        filledAt = clock.instant();
    }

    void dropSilent() {
        int before = line.size();
        line.removeIf(this::isSilent);
        dropped += before - line.size();
    }

    void freeExpired() {
        int before = inside.size();
        inside.removeIf(this::isOver);
        expired += before - inside.size();
    }

    /** Takes note, if it is so, that the user has fallen silent or that the admission is over. */
    private void forget(UserId user) {
        if (line.removeIf(p -> p.user.equals(user) && isSilent(p))) {
            dropped++;
        }
        if (inside.removeIf(a -> a.user().equals(user) && isOver(a))) {
            expired++;
        }
    }

    boolean isSilent(InLine person) {
        return !clock.instant().isBefore(person.lastHeardOf.plus(rules.grace()));
    }

    boolean isOver(Admission admission) {
        return !clock.instant().isBefore(admission.expiresAt());
    }

    EndResult end(UserId user, long ticket, boolean leaving) {
        forget(user);
        if (ticket < 1 || ticket > joined) {
            return new EndResult.UnknownTicket();
        }
        boolean waits = line.stream().anyMatch(p -> p.user.equals(user) && p.ticket == ticket);
        if (waits && !leaving) {
            return new EndResult.StillWaiting();
        }
        if (waits) {
            line.removeIf(p -> p.user.equals(user));
            left++;
        } else if (inside.removeIf(a -> a.user().equals(user) && a.ticket() == ticket)) {
            left += leaving ? 1 : 0;
            completed += leaving ? 0 : 1;
        }
        return new EndResult.Ended();
    }

    RoomCounts counts() {
        Map<LaneId, Long> waiting = new HashMap<>();
        rules.lanes()
                .forEach(lane -> waiting.put(
                        lane.id(),
                        line.stream().filter(p -> p.lane.equals(lane.id())).count()));
        return new RoomCounts(waiting, inside.size(), joined, past.size(), completed, left, dropped, expired);
    }
}
