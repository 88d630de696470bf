package dev.sluice.simulator.check;

import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.simulator.result.InvariantResult;
import java.util.List;

/** The checkers of leaderboards. */
final class BoardChecks {
    private BoardChecks() {}

    static List<InvariantResult> all(Leaderboard board, Evidence evidence) {
        BoardCase it = new BoardCase(board, evidence);
        return List.of(ReplayCheck.equalsReplay(it), EventCheck.countsOnce(it), TieCheck.orderAndRanks(it));
    }
}
