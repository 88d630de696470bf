package dev.sluice.simulator.check;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Window;
import dev.sluice.simulator.result.InvariantResult;
import java.util.List;
import java.util.stream.IntStream;

/** L5: members are in the order, and under the ranks, that the rules give; judged in windows whose scores are right. */
final class TieCheck {
    private TieCheck() {}

    static InvariantResult orderAndRanks(BoardCase it) {
        if (it.finals.isEmpty()) {
            return InvariantResult.notChecked("L5", it.unreadable);
        }
        Findings findings = new Findings("L5");
        it.finals.get().forEach((window, entries) -> {
            List<Entry> found = certain(it, entries);
            List<Entry> expected = certain(it, it.recount.ranking(window));
            if (it.wasReadAtRest(entries) && found.size() == expected.size() && sameScores(found, expected)) {
                // Where a member's score is uncertain, so are the ranks behind it; the order of the others is not.
                compare(findings, window, found, expected, it.uncertain.isEmpty());
            }
        });
        return findings.result("no window has the scores that its events give");
    }

    private static List<Entry> certain(BoardCase it, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !it.uncertain.contains(entry.member()))
                .toList();
    }

    private static boolean sameScores(List<Entry> found, List<Entry> expected) {
        return IntStream.range(0, found.size())
                .allMatch(i -> found.get(i).score() == expected.get(i).score());
    }

    private static void compare(
            Findings findings, Window window, List<Entry> found, List<Entry> expected, boolean ranks) {
        for (int i = 0; i < found.size(); i++) {
            Entry has = found.get(i);
            Entry due = expected.get(i);
            MemberId member = has.member();
            findings.fact(
                    member.equals(due.member()) && (!ranks || has.rank() == due.rank()),
                    () -> window.label() + ": " + has + " stands where the events give " + due);
        }
    }
}
