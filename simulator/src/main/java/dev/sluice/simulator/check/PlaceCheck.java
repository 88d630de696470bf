package dev.sluice.simulator.check;

import dev.sluice.simulator.check.RoomCase.Entrance;
import dev.sluice.simulator.check.RoomCase.Person;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import dev.sluice.simulator.history.Users;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * W3: one place per user, which joining again keeps. W4: who is silent for the grace time is dropped, and nobody sooner.
 * Between two answers to a user the place may have ended only if the user asked for that, or was silent long enough, or
 * could have been let in and have run out of time.
 */
final class PlaceCheck {
    private final RoomCase it;
    private final Findings one = new Findings("W3");
    private final Findings silent = new Findings("W4");

    PlaceCheck(RoomCase it) {
        this.it = it;
        it.people.values().forEach(this::places);
        ticketsAreOnesOwn();
        silentAreNotAdmitted();
        nobodySilentIsLeft();
    }

    InvariantResult onePlaceAUser() {
        return one.result(RoomCase.NO_ANSWER);
    }

    InvariantResult silentBlockNobody() {
        return silent.result(RoomCase.NO_ANSWER);
    }

    private void places(Person person) {
        for (int i = 1; i < person.sightings.size(); i++) {
            Call before = person.sightings.get(i - 1);
            Call now = person.sightings.get(i);
            long had = RoomCase.ticketOf(before);
            long has = RoomCase.ticketOf(now);
            if (had == 0 || mayHaveEnded(person, before, now)) {
                continue;
            }
            if (has != 0) {
                one.fact(has == had, () -> now + ": before, the user had ticket " + had + ": " + before);
            } else if (before.end() < now.start()) {
                silent.fact(false, () -> now + ": the place was lost before its time; last seen by " + before);
            }
        }
    }

    private boolean mayHaveEnded(Person person, Call before, Call now) {
        long ticket = RoomCase.ticketOf(before);
        long end = Math.max(before.end(), now.end());
        long other = RoomCase.ticketOf(now);
        if (person.firstEnd(ticket) < end || (other != 0 && person.firstEnd(other) < end)) {
            return true;
        }
        if (!RoomCase.isInside(before)) {
            return end - before.start() >= Math.min(it.grace.least(), it.ttl.least());
        }
        long admitted = person.firstJoin();
        for (Call call : person.sightings) {
            if (RoomCase.ticketOf(call) == ticket && !RoomCase.isInside(call) && call.end() < before.end()) {
                admitted = Math.max(admitted, call.start());
            }
        }
        return end - admitted >= it.ttl.least();
    }

    private void ticketsAreOnesOwn() {
        Map<Long, Call> owners = new HashMap<>();
        Set<Long> told = new HashSet<>();
        long lost = 0;
        for (Person person : it.people.values()) {
            for (Call call : person.sightings) {
                long ticket = RoomCase.ticketOf(call);
                if (ticket != 0) {
                    told.add(ticket);
                    Call owner = owners.putIfAbsent(ticket, call);
                    one.fact(
                            owner == null || owner.user() == call.user(), () -> call + ": the same ticket as " + owner);
                }
            }
            lost += person.signs.stream()
                    .filter(call -> call.kind() == CallKind.JOIN && call.outcomeUnknown())
                    .count();
        }
        long most = told.size() + lost;
        it.finals.ifPresent(finals -> one.fact(
                finals.counts().joined() <= most,
                () -> "the store gave out " + finals.counts().joined() + " tickets; users were told of " + most));
    }

    private void silentAreNotAdmitted() {
        for (Entrance each : it.entrances) {
            Person person = it.people.get(Users.number(each.admission().user()));
            if (person == null) {
                continue;
            }
            Call admit = each.call();
            long heard = 0;
            for (Call sign : person.signs) {
                if (sign.start() < admit.end()) {
                    heard = sign.outcomeUnknown() ? Long.MAX_VALUE : Math.max(heard, sign.end());
                }
                if (heard == Long.MAX_VALUE) {
                    break;
                }
            }
            long since = admit.start() - heard;
            silent.fact(
                    since < it.grace.most(),
                    () -> "user " + each.admission().user() + " was let in with ticket "
                            + each.admission().ticket() + " after a silence of " + since / 1_000_000 + " ms");
        }
    }

    /** Signs of life that a store may have got at any time, also long after they were sent. */
    private long maybeHeardLate() {
        return it.people.values().stream()
                .flatMap(person -> person.signs.stream())
                .filter(Call::outcomeUnknown)
                .count();
    }

    private void nobodySilentIsLeft() {
        it.finals.ifPresent(finals -> {
            if (finals.silence()) {
                long left = finals.counts().waitingInAll();
                silent.fact(
                        left <= maybeHeardLate(),
                        () -> left + " are still in line after the grace time, and nobody is heard of");
            }
        });
    }
}
