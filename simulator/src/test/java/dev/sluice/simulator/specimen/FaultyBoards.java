package dev.sluice.simulator.specimen;

import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import io.vertx.core.Future;

/** Sound, but every so often a request or its answer is lost on the way. */
public final class FaultyBoards extends ForwardingBoards {
    private final Faults faults;

    public FaultyBoards(LeaderboardStore sound, Faults faults) {
        super(sound);
        this.faults = faults;
    }

    @Override
    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
        return faults.inject(() -> sound.record(leaderboard, event));
    }
}
