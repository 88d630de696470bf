package dev.sluice.simulator.specimen;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.HistoryResult;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.MovementResult;
import dev.sluice.core.ranking.Operator;
import dev.sluice.core.ranking.PageResult;
import dev.sluice.core.ranking.RankResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.ranking.Window;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;
import java.util.Optional;

/** A leaderboard store that hands every call on; a specimen overrides what it gets wrong. */
public abstract class ForwardingBoards implements LeaderboardStore {
    protected final LeaderboardStore sound;

    protected ForwardingBoards(LeaderboardStore sound) {
        this.sound = sound;
    }

    @Override
    public Future<CreateResult> create(Leaderboard leaderboard) {
        return sound.create(leaderboard);
    }

    @Override
    public Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event) {
        return sound.record(leaderboard, event);
    }

    @Override
    public Future<RecordResult> remove(LeaderboardId leaderboard, EventId event, MemberId member) {
        return sound.remove(leaderboard, event, member);
    }

    @Override
    public Future<PageResult> page(LeaderboardId leaderboard, Window window, long offset, int limit) {
        return sound.page(leaderboard, window, offset, limit);
    }

    @Override
    public Future<PageResult> byScore(
            LeaderboardId leaderboard, Window window, long lowest, long highest, long offset, int limit) {
        return sound.byScore(leaderboard, window, lowest, highest, offset, limit);
    }

    @Override
    public Future<RankResult> rankOf(LeaderboardId leaderboard, Window window, MemberId member) {
        return sound.rankOf(leaderboard, window, member);
    }

    @Override
    public Future<AroundResult> around(LeaderboardId leaderboard, Window window, MemberId member, int each) {
        return sound.around(leaderboard, window, member, each);
    }

    @Override
    public Future<ScoresResult> scores(LeaderboardId leaderboard, Window window) {
        return sound.scores(leaderboard, window);
    }

    @Override
    public Future<SnapshotResult> snapshot(LeaderboardId leaderboard, Window window, RequestId request, int depth) {
        return sound.snapshot(leaderboard, window, request, depth);
    }

    @Override
    public Future<MovementResult> movement(LeaderboardId leaderboard, Window window, int limit) {
        return sound.movement(leaderboard, window, limit);
    }

    @Override
    public Future<HistoryResult> history(LeaderboardId leaderboard, Window window, MemberId member) {
        return sound.history(leaderboard, window, member);
    }

    @Override
    public Future<Optional<Leaderboard>> definition(LeaderboardId leaderboard) {
        return sound.definition(leaderboard);
    }

    /** The same leaderboard with other rules. */
    static Leaderboard altered(Leaderboard it, Operator operator, TieBreak ties) {
        return new Leaderboard(
                it.id(),
                operator,
                it.order(),
                ties,
                it.ranks(),
                it.zone(),
                it.retention(),
                it.dedupe(),
                it.expiresAt());
    }
}
