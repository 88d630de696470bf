package dev.sluice.simulator.crowd;

import dev.sluice.core.StoreException;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.relay.Recorder;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import io.vertx.core.Future;

/** What the run's relay records is noted in the history, as nobody's calls. */
final class NotedRecorder implements Recorder {
    private final World world;

    NotedRecorder(World world) {
        this.world = world;
    }

    @Override
    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
        if (!world.isListening()) {
            return Future.failedFuture(new StoreException(StoreException.Kind.UNAVAILABLE, "the run is over"));
        }
        long begin = world.now();
        Call call = new Call(CallKind.RECORD, Call.NOBODY, event, 0, begin, begin);
        world.history.add(call);
        world.callBegan();
        return world.shops.boards().record(leaderboard, event).onComplete(done -> {
            if (world.isListening()) {
                world.callEnded();
                call.end(world.now(), done.result(), done.cause());
            }
        });
    }
}
