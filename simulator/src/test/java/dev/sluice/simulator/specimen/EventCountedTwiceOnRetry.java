package dev.sluice.simulator.specimen;

import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import io.vertx.core.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Events are not told apart: one that is sent twice counts twice. */
public final class EventCountedTwiceOnRetry extends ForwardingBoards {
    private final AtomicLong sent = new AtomicLong();

    public EventCountedTwiceOnRetry(LeaderboardStore sound) {
        super(sound);
    }

    @Override
    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
        EventId unique = new EventId(event.id() + "-" + sent.incrementAndGet());
        return sound.record(leaderboard, new ScoreEvent(unique, event.member(), event.value(), event.at()));
    }
}
