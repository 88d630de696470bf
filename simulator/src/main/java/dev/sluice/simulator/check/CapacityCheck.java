package dev.sluice.simulator.check;

import dev.sluice.core.waiting.RoomCounts;
import dev.sluice.simulator.check.RoomCase.Entrance;
import dev.sluice.simulator.check.RoomCase.Person;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.Users;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * W2: never more inside than the capacity. Counted by a lower bound: someone is certainly inside from the first answer
 * that says so until asking to complete or leave, or until the admission can have run out at the earliest.
 */
final class CapacityCheck {
    private CapacityCheck() {}

    static InvariantResult neverAboveCapacity(RoomCase it) {
        Findings findings = new Findings("W2");
        int capacity = it.room.capacity();
        for (Call call : it.counts) {
            if (call.answer() instanceof Optional<?> answer && answer.orElse(null) instanceof RoomCounts counts) {
                findings.fact(counts.active() <= capacity, () -> call + ": the capacity is " + capacity);
            }
        }
        it.finals.ifPresent(finals -> findings.fact(
                finals.counts().active() <= capacity,
                () -> "at the end " + finals.counts().active() + " are inside; the capacity is " + capacity));
        SortedMap<Long, Integer> changes = changes(it);
        int inside = 0;
        for (Map.Entry<Long, Integer> change : changes.entrySet()) {
            inside += change.getValue();
            int now = inside;
            findings.fact(
                    now <= capacity,
                    () -> "at " + change.getKey() / 1_000_000 + " ms at least " + now + " are inside; the capacity is "
                            + capacity);
        }
        return findings.result(RoomCase.NO_ANSWER);
    }

    /** How many more are certainly inside from each instant on; who goes at an instant is gone before who comes. */
    private static SortedMap<Long, Integer> changes(RoomCase it) {
        Map<Long, Long> earliestAdmission = new HashMap<>();
        Map<Long, Long> surelyInside = new HashMap<>();
        Map<Long, Integer> owners = new HashMap<>();
        for (Entrance each : it.entrances) {
            long ticket = each.admission().ticket();
            earliestAdmission.put(ticket, each.call().start());
            surelyInside.put(ticket, each.call().end());
            owners.put(ticket, Users.number(each.admission().user()));
        }
        it.people.forEach((user, person) -> {
            for (Call call : person.sightings) {
                long ticket = RoomCase.ticketOf(call);
                if (RoomCase.isInside(call)) {
                    surelyInside.merge(ticket, call.end(), Math::min);
                    earliestAdmission.putIfAbsent(ticket, lastSeenWaiting(person, ticket));
                    owners.putIfAbsent(ticket, user);
                }
            }
        });
        SortedMap<Long, Integer> changes = new TreeMap<>();
        surelyInside.forEach((ticket, from) -> {
            Person person = it.people.get(owners.get(ticket));
            long gone = person == null ? Long.MAX_VALUE : person.firstEnd(ticket);
            long until = Math.min(gone, earliestAdmission.getOrDefault(ticket, 0L) + it.ttl.least());
            if (from < until) {
                changes.merge(from, 1, Integer::sum);
                changes.merge(until, -1, Integer::sum);
            }
        });
        return changes;
    }

    /** The user waited at some instant after this one, so the admission is later. */
    private static long lastSeenWaiting(Person person, long ticket) {
        long last = person.firstJoin();
        for (Call call : person.sightings) {
            if (RoomCase.ticketOf(call) == ticket && !RoomCase.isInside(call)) {
                last = Math.max(last, call.start());
            }
        }
        return last;
    }
}
