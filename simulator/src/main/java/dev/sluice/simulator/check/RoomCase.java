package dev.sluice.simulator.check;

import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.AdmitResult.Admissions;
import dev.sluice.core.waiting.Admitted;
import dev.sluice.core.waiting.HeartbeatResult.StillWaiting;
import dev.sluice.core.waiting.NotInRoom;
import dev.sluice.core.waiting.Waiting;
import dev.sluice.core.waiting.WaitingRoom;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.FinalState.Room;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a waiting room: its rules, who was seen where, who was let in, and the counts at the end. */
final class RoomCase {
    /** Why nothing may have been checked. */
    static final String NO_ANSWER = "no request to the waiting room was answered";

    final WaitingRoom room;
    /** The grace time, and an admission's time, as this process may see them pass on the store's clock. */
    final Stretch grace;

    final Stretch ttl;
    final List<Call> admits = new ArrayList<>();
    final List<Call> counts = new ArrayList<>();
    final Map<Integer, Person> people = new LinkedHashMap<>();
    final Optional<Room> finals;
    final boolean admissionsLost;
    final List<Entrance> entrances = new ArrayList<>();

    /**
     * A stretch of the store's time in nanoseconds of ours: stores count whole milliseconds, at both ends, and another
     * clock may run faster or slower by a thousandth.
     */
    record Stretch(long least, long most) {
        static Stretch of(Duration duration) {
            long nanos = duration.toNanos();
            long margin = 2_000_000 + nanos / 1_000;
            return new Stretch(nanos - margin, nanos + margin);
        }
    }

    /** One admission that a promoter was told of, with the call that told it. */
    record Entrance(Admission admission, Call call) {}

    /** A user's calls, by what they say; each list in the order in which the calls began. */
    static final class Person {
        /** Joins, questions and signs of life, answered or not. */
        final List<Call> signs = new ArrayList<>();
        /** Those of them that say where the user is: with a ticket, or not in the room. */
        final List<Call> sightings = new ArrayList<>();
        /** Attempts to complete or leave, whatever came of them. */
        final List<Call> ends = new ArrayList<>();

        /** When the user first asked to join. */
        long firstJoin() {
            return signs.isEmpty() ? 0 : signs.get(0).start();
        }

        /** When the user first tried to end that ticket; never, if not at all. */
        long firstEnd(long ticket) {
            return ends.stream()
                    .filter(call -> call.request().equals(ticket))
                    .mapToLong(Call::start)
                    .min()
                    .orElse(Long.MAX_VALUE);
        }
    }

    RoomCase(WaitingRoom room, Evidence evidence) {
        this.room = room;
        this.grace = Stretch.of(room.grace());
        this.ttl = Stretch.of(room.admissionTtl());
        this.finals = evidence.finals().room();
        evidence.history().calls().forEach(this::sort);
        this.admissionsLost = admits.stream().anyMatch(Call::outcomeUnknown);
        for (Call call : admits) {
            if (call.answer() instanceof Admissions done) {
                done.admissions().forEach(admission -> entrances.add(new Entrance(admission, call)));
            }
        }
    }

    private void sort(Call call) {
        switch (call.kind()) {
            case ADMIT -> admits.add(call);
            case COUNTS -> counts.add(call);
            case COMPLETE, LEAVE -> person(call).ends.add(call);
            case JOIN, POSITION, HEARTBEAT -> {
                person(call).signs.add(call);
                if (ticketOf(call) != 0 || call.answer() instanceof NotInRoom) {
                    person(call).sightings.add(call);
                }
            }
            default -> {}
        }
    }

    private Person person(Call call) {
        return people.computeIfAbsent(call.user(), user -> new Person());
    }

    /** The ticket that an answer names, or 0. */
    static long ticketOf(Call call) {
        if (call.answer() instanceof Waiting waiting) {
            return waiting.ticket();
        } else if (call.answer() instanceof StillWaiting waiting) {
            return waiting.ticket();
        }
        return call.answer() instanceof Admitted inside ? inside.ticket() : 0;
    }

    /** Whether an answer says that the user is inside. */
    static boolean isInside(Call call) {
        return call.answer() instanceof Admitted;
    }
}
