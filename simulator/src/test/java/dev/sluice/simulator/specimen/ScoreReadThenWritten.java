package dev.sluice.simulator.specimen;

import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Standing;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;

/** A score is read, added to, and written back by another call: of two additions at once, one is lost. */
public final class ScoreReadThenWritten extends ForwardingBoards {
    private final Moment moment;

    public ScoreReadThenWritten(LeaderboardStore sound, Moment moment) {
        super(sound);
        this.moment = moment;
    }

    @Override
    public Future<CreateResult> create(Leaderboard leaderboard) {
        return sound.create(altered(leaderboard, Operator.LATEST, leaderboard.ties()));
    }

    @Override
    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
        return sound.rankOf(leaderboard, Window.ALL, event.member()).compose(before -> {
            long score = before instanceof Standing standing ? standing.score() : 0;
            ScoreEvent written = new ScoreEvent(event.id(), event.member(), score + event.value(), event.at());
            return moment.passes().compose(passed -> sound.record(leaderboard, written));
        });
    }
}
