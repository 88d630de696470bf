package dev.sluice.core.service;

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
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;

/** The leaderboard store that a {@link LeaderboardVerticle} of this JVM serves. */
public final class EventBusLeaderboardStore implements LeaderboardStore {
    private final ServiceClient service;

    /**
     * @param timeout how long an answer is waited for, 1 ms to 1 h; after that the outcome is unknown
     */
    public EventBusLeaderboardStore(Vertx vertx, Duration timeout) {
        this.service = new ServiceClient(vertx, timeout);
    }

    @Override
    public Future<CreateResult> create(Leaderboard leaderboard) {
        return service.call(Addresses.RANKING_CREATE, leaderboard);
    }

    @Override
    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
        return service.call(Addresses.RANKING_RECORD, new LeaderboardRequests.RecordEvent(leaderboard, event));
    }

    @Override
    public Future<RecordResult> remove(LeaderboardId leaderboard, EventId event, MemberId member) {
        return service.call(Addresses.RANKING_REMOVE, new LeaderboardRequests.Remove(leaderboard, event, member));
    }

    @Override
    public Future<PageResult> page(LeaderboardId leaderboard, Window window, long offset, int limit) {
        return service.call(Addresses.RANKING_PAGE, new LeaderboardRequests.Read(leaderboard, window, offset, limit));
    }

    @Override
    public Future<PageResult> byScore(
            LeaderboardId leaderboard, Window window, long lowest, long highest, long offset, int limit) {
        return service.call(
                Addresses.RANKING_BY_SCORE,
                new LeaderboardRequests.ReadByScore(leaderboard, window, lowest, highest, offset, limit));
    }

    @Override
    public Future<RankResult> rankOf(LeaderboardId leaderboard, Window window, MemberId member) {
        return service.call(Addresses.RANKING_RANK_OF, new LeaderboardRequests.RankOf(leaderboard, window, member));
    }

    @Override
    public Future<AroundResult> around(LeaderboardId leaderboard, Window window, MemberId member, int each) {
        return service.call(
                Addresses.RANKING_AROUND, new LeaderboardRequests.Around(leaderboard, window, member, each));
    }

    @Override
    public Future<ScoresResult> scores(LeaderboardId leaderboard, Window window) {
        return service.call(Addresses.RANKING_SCORES, new LeaderboardRequests.ReadScores(leaderboard, window));
    }

    @Override
    public Future<SnapshotResult> snapshot(LeaderboardId leaderboard, Window window, RequestId request, int depth) {
        return service.call(
                Addresses.RANKING_SNAPSHOT, new LeaderboardRequests.TakeSnapshot(leaderboard, window, request, depth));
    }

    @Override
    public Future<MovementResult> movement(LeaderboardId leaderboard, Window window, int limit) {
        return service.call(
                Addresses.RANKING_MOVEMENT, new LeaderboardRequests.ReadMovement(leaderboard, window, limit));
    }

    @Override
    public Future<HistoryResult> history(LeaderboardId leaderboard, Window window, MemberId member) {
        return service.call(
                Addresses.RANKING_HISTORY, new LeaderboardRequests.ReadHistory(leaderboard, window, member));
    }

    @Override
    public Future<Optional<Leaderboard>> definition(LeaderboardId leaderboard) {
        return service.call(Addresses.RANKING_DEFINITION, leaderboard);
    }
}
