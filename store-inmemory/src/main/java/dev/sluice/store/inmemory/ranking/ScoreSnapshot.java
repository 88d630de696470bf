package dev.sluice.store.inmemory.ranking;

import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.ScoresResult;
import java.util.HashMap;
import java.util.Map;

/** Scores taken down in one critical section, so that the map of them can be made outside it. */
final class ScoreSnapshot {
    private final MemberId[] members;
    private final long[] scores;

    ScoreSnapshot(MemberId[] members, long[] scores) {
        this.members = members;
        this.scores = scores;
    }

    ScoresResult toResult() {
        Map<MemberId, Long> map = new HashMap<>();
        for (int i = 0; i < members.length; i++) {
            map.put(members[i], scores[i]);
        }
        return new ScoresResult.All(map);
    }
}
