package dev.sluice.simulator.check;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Window;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.result.InvariantResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** L1: events are numbered without a gap in their order, and every window holds the scores that replaying them gives. */
final class ReplayCheck {
    private ReplayCheck() {}

    static InvariantResult equalsReplay(BoardCase it) {
        Findings findings = new Findings("L1");
        numbers(findings, it);
        order(findings, it);
        if (it.finals.isEmpty()) {
            return findings.result(it.unreadable);
        }
        it.finals.get().forEach((window, entries) -> {
            if (it.wasReadAtRest(entries)) {
                scores(findings, it, window, entries);
            }
        });
        return findings.result(BoardCase.NO_ANSWER);
    }

    private static void numbers(Findings findings, BoardCase it) {
        Map<Long, Call> owners = new HashMap<>();
        for (List<Call> calls : it.callsByEvent.values()) {
            Set<Long> numbers = new HashSet<>();
            for (Call call : calls) {
                long seq = BoardCase.seqOf(call);
                if (seq != 0 && numbers.add(seq)) {
                    Call owner = owners.putIfAbsent(seq, call);
                    findings.fact(owner == null, () -> call + ": the same number as " + owner);
                }
            }
        }
        long highest = owners.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        long missing = highest - owners.size();
        findings.fact(
                missing <= it.uncertainEvents,
                () -> "of the numbers 1 to " + highest + " no event has " + missing + "; the first is "
                        + firstMissing(owners.keySet()));
    }

    private static long firstMissing(Set<Long> numbers) {
        long next = 1;
        while (numbers.contains(next)) {
            next++;
        }
        return next;
    }

    private static void order(Findings findings, BoardCase it) {
        RealTimeOrder<Call> order = new RealTimeOrder<>();
        for (List<Call> calls : it.callsByEvent.values()) {
            Call first = calls.get(0);
            Call told = null;
            for (Call call : calls) {
                if (BoardCase.seqOf(call) != 0 && (told == null || call.end() < told.end())) {
                    told = call;
                }
            }
            if (told != null) {
                // Whichever of the calls it was that had the effect, none began before the first.
                order.add(BoardCase.seqOf(told), first.start(), told.end(), told);
            }
        }
        findings.held(order.size());
        order.violations((larger, smaller) ->
                findings.fact(false, () -> smaller + ": began when a larger number had been given: " + larger));
    }

    private static void scores(Findings findings, BoardCase it, Window window, List<Entry> entries) {
        Map<MemberId, Long> expected = new HashMap<>();
        it.recount.ranking(window).forEach(entry -> expected.put(entry.member(), entry.score()));
        for (Entry entry : entries) {
            Long score = expected.remove(entry.member());
            findings.fact(
                    it.uncertain.contains(entry.member()) || (score != null && score == entry.score()),
                    () -> window.label() + ": " + entry.member() + " has " + entry.score() + "; the events give "
                            + (score == null ? "no score" : score));
        }
        expected.forEach((member, score) -> findings.fact(
                it.uncertain.contains(member),
                () -> window.label() + ": " + member + " is missing; the events give " + score));
    }
}
