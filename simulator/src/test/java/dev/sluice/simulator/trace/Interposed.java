package dev.sluice.simulator.trace;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.HistoryResult;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.MovementResult;
import dev.sluice.core.ranking.PageResult;
import dev.sluice.core.ranking.RankResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;
import java.util.Optional;

/** Leaderboards between which and their caller a test can step. */
class Interposed implements LeaderboardStore {
    private final LeaderboardStore behind;

    Interposed(LeaderboardStore behind) {
        this.behind = behind;
    }

    @Override
    public Future<CreateResult> create(Leaderboard leaderboard) {
        return behind.create(leaderboard);
    }

    @Override
    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
        return behind.record(leaderboard, event);
    }

    @Override
    public Future<RecordResult> remove(LeaderboardId leaderboard, EventId event, MemberId member) {
        return behind.remove(leaderboard, event, member);
    }

    @Override
    public Future<PageResult> page(LeaderboardId leaderboard, Window window, long offset, int limit) {
        return behind.page(leaderboard, window, offset, limit);
    }

    @Override
    public Future<PageResult> byScore(
            LeaderboardId leaderboard, Window window, long lowest, long highest, long offset, int limit) {
        return behind.byScore(leaderboard, window, lowest, highest, offset, limit);
    }

    @Override
    public Future<RankResult> rankOf(LeaderboardId leaderboard, Window window, MemberId member) {
        return behind.rankOf(leaderboard, window, member);
    }

    @Override
    public Future<AroundResult> around(LeaderboardId leaderboard, Window window, MemberId member, int each) {
        return behind.around(leaderboard, window, member, each);
    }

    @Override
    public Future<ScoresResult> scores(LeaderboardId leaderboard, Window window) {
        return behind.scores(leaderboard, window);
    }

    @Override
    public Future<SnapshotResult> snapshot(LeaderboardId leaderboard, Window window, RequestId request, int depth) {
        return behind.snapshot(leaderboard, window, request, depth);
    }

    @Override
    public Future<MovementResult> movement(LeaderboardId leaderboard, Window window, int limit) {
        return behind.movement(leaderboard, window, limit);
    }

    @Override
    public Future<HistoryResult> history(LeaderboardId leaderboard, Window window, MemberId member) {
        return behind.history(leaderboard, window, member);
    }

    @Override
    public Future<Optional<Leaderboard>> definition(LeaderboardId leaderboard) {
        return behind.definition(leaderboard);
    }
}
