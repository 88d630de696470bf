package dev.sluice.simulator.crowd;

import dev.sluice.core.StoreException;
import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.PageResult;
import dev.sluice.core.ranking.RankResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.store.CreateResult;
import dev.sluice.simulator.history.Call;
import dev.sluice.simulator.history.CallKind;
import io.vertx.core.Future;
import java.util.Optional;

/** The run's leaderboards as its relay sees them: what it records is noted in the history, as nobody's calls. */
final class NotedBoards implements LeaderboardStore {
    private final World world;
    private final LeaderboardStore boards;

    NotedBoards(World world) {
        this.world = world;
        this.boards = world.shops.boards();
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
        return boards.record(leaderboard, event).onComplete(done -> {
            if (world.isListening()) {
                world.callEnded();
                call.end(world.now(), done.result(), done.cause());
            }
        });
    }

    @Override
    public Future<CreateResult> create(Leaderboard leaderboard) {
        return boards.create(leaderboard);
    }

    @Override
    public Future<RecordResult> remove(LeaderboardId leaderboard, EventId event, MemberId member) {
        return boards.remove(leaderboard, event, member);
    }

    @Override
    public Future<PageResult> page(LeaderboardId leaderboard, Window window, long offset, int limit) {
        return boards.page(leaderboard, window, offset, limit);
    }

    @Override
    public Future<PageResult> byScore(
            LeaderboardId leaderboard, Window window, long lowest, long highest, long offset, int limit) {
        return boards.byScore(leaderboard, window, lowest, highest, offset, limit);
    }

    @Override
    public Future<RankResult> rankOf(LeaderboardId leaderboard, Window window, MemberId member) {
        return boards.rankOf(leaderboard, window, member);
    }

    @Override
    public Future<AroundResult> around(LeaderboardId leaderboard, Window window, MemberId member, int each) {
        return boards.around(leaderboard, window, member, each);
    }

    @Override
    public Future<ScoresResult> scores(LeaderboardId leaderboard, Window window) {
        return boards.scores(leaderboard, window);
    }

    @Override
    public Future<Optional<Leaderboard>> definition(LeaderboardId leaderboard) {
        return boards.definition(leaderboard);
    }
}
