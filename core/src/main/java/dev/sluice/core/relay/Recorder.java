package dev.sluice.core.relay;

import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import io.vertx.core.Future;

/** Lets an event count, as {@link dev.sluice.core.ranking.LeaderboardStore#record} does: {@code boards::record}. */
@FunctionalInterface
public interface Recorder {
    /** The leaderboard's answer. */
    Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event);
}
