package dev.sluice.simulator.check;

import dev.sluice.core.waiting.Admission;
import dev.sluice.core.waiting.Lane;
import dev.sluice.core.waiting.LaneId;
import dev.sluice.simulator.check.RoomCase.Entrance;
import dev.sluice.simulator.check.RoomCase.Person;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.Users;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** W1: tickets follow the order of joining, admissions follow the tickets of a lane, and no lane starves. */
final class AdmissionOrderCheck {
    private AdmissionOrderCheck() {}

    static InvariantResult firstComeFirstIn(RoomCase it) {
        Findings findings = new Findings("W1");
        joining(findings, it);
        withinOneCall(findings, it);
        for (Lane lane : it.room.lanes()) {
            List<Entrance> inLane = it.entrances.stream()
                    .filter(each -> each.admission().lane().equals(lane.id()))
                    .toList();
            acrossCalls(findings, inLane);
            if (!it.admissionsLost) {
                starvation(findings, it, lane, inLane);
            }
        }
        return findings.result(RoomCase.NO_ANSWER);
    }

    private static void joining(Findings findings, RoomCase it) {
        RealTimeOrder<Call> order = new RealTimeOrder<>();
        for (Person person : it.people.values()) {
            Map<Long, Call> toldFirst = new HashMap<>();
            for (Call call : person.sightings) {
                if (RoomCase.ticketOf(call) != 0) {
                    toldFirst.merge(RoomCase.ticketOf(call), call, (a, b) -> a.end() <= b.end() ? a : b);
                }
            }
            toldFirst.forEach((ticket, call) -> order.add(ticket, person.firstJoin(), call.end(), call));
        }
        findings.held(order.size());
        order.violations((larger, smaller) -> findings.fact(
                false, () -> smaller + ": the user had not asked to join when a later ticket was out: " + larger));
    }

    private static void withinOneCall(Findings findings, RoomCase it) {
        Set<Long> admitted = new HashSet<>();
        Map<Call, Map<LaneId, Long>> last = new HashMap<>();
        for (Entrance each : it.entrances) {
            Admission now = each.admission();
            findings.fact(
                    admitted.add(now.ticket()),
                    () -> "ticket " + now.ticket() + " of user " + now.user() + " was admitted twice");
            Long before =
                    last.computeIfAbsent(each.call(), call -> new HashMap<>()).put(now.lane(), now.ticket());
            findings.fact(
                    before == null || before < now.ticket(),
                    () -> "lane " + now.lane() + " was let in out of order: ticket " + now.ticket() + " after "
                            + before);
        }
    }

    private static void acrossCalls(Findings findings, List<Entrance> inLane) {
        RealTimeOrder<Entrance> order = new RealTimeOrder<>();
        for (Entrance each : inLane) {
            order.add(
                    each.admission().ticket(), each.call().start(), each.call().end(), each);
        }
        findings.held(order.size());
        order.violations((larger, smaller) -> findings.fact(
                false,
                () -> "lane " + smaller.admission().lane() + ": ticket "
                        + smaller.admission().ticket() + " was let in after ticket "
                        + larger.admission().ticket() + ", by a call that began at "
                        + smaller.call().start() / 1_000_000 + " ms"));
    }

    /**
     * Between two admissions of a lane with someone waiting, the others are let in at most as their weights say: what is
     * left of this round, and what comes before the lane in the next one.
     */
    private static void starvation(Findings findings, RoomCase it, Lane lane, List<Entrance> inLane) {
        long most = 2L
                * it.room.lanes().stream()
                        .filter(other -> !other.equals(lane))
                        .mapToInt(Lane::weight)
                        .sum();
        List<Call> others = it.entrances.stream()
                .filter(each -> !each.admission().lane().equals(lane.id()))
                .map(Entrance::call)
                .toList();
        long laneEnded = 0;
        int first = 0;
        for (Entrance next : inLane) {
            long from = Math.max(laneEnded, waitingSince(it, next.admission()));
            long until = next.call().start();
            // Both lists are in the order in which the calls began.
            while (first < others.size() && others.get(first).start() <= laneEnded) {
                first++;
            }
            long passed = certainlyBetween(others, first, from, until);
            findings.fact(
                    passed <= most,
                    () -> "lane " + lane.id() + ": " + passed + " others were let in while ticket "
                            + next.admission().ticket() + " waited at the head; at most " + most + " may be");
            laneEnded = Math.max(laneEnded, next.call().end());
        }
    }

    private static long certainlyBetween(List<Call> calls, int first, long from, long until) {
        long count = 0;
        for (int i = first; i < calls.size() && calls.get(i).start() < until; i++) {
            if (calls.get(i).start() > from && calls.get(i).end() < until) {
                count++;
            }
        }
        return count;
    }

    private static long waitingSince(RoomCase it, Admission admission) {
        Person person = it.people.get(Users.number(admission.user()));
        if (person == null) {
            return Long.MAX_VALUE;
        }
        return person.sightings.stream()
                .filter(call -> RoomCase.ticketOf(call) == admission.ticket())
                .mapToLong(Call::end)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
