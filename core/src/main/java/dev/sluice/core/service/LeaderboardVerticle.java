package dev.sluice.core.service;

import dev.sluice.core.ranking.LeaderboardStore;

/** Serves a leaderboard store on the event bus. */
public final class LeaderboardVerticle extends ServiceVerticle {
    private final LeaderboardStore store;

    public LeaderboardVerticle(LeaderboardStore store) {
        this.store = store;
    }

    @Override
    void serveAll() {
        serve(Addresses.RANKING_CREATE, store::create);
        serve(Addresses.RANKING_RECORD, q -> store.record(q.leaderboard(), q.event()));
        serve(Addresses.RANKING_REMOVE, q -> store.remove(q.leaderboard(), q.event(), q.member()));
        serve(Addresses.RANKING_PAGE, q -> store.page(q.leaderboard(), q.window(), q.offset(), q.limit()));
        serve(
                Addresses.RANKING_BY_SCORE,
                q -> store.byScore(q.leaderboard(), q.window(), q.lowest(), q.highest(), q.offset(), q.limit()));
        serve(Addresses.RANKING_RANK_OF, q -> store.rankOf(q.leaderboard(), q.window(), q.member()));
        serve(Addresses.RANKING_AROUND, q -> store.around(q.leaderboard(), q.window(), q.member(), q.each()));
        serve(Addresses.RANKING_SCORES, q -> store.scores(q.leaderboard(), q.window()));
        serve(Addresses.RANKING_SNAPSHOT, q -> store.snapshot(q.leaderboard(), q.window(), q.request(), q.depth()));
        serve(Addresses.RANKING_MOVEMENT, q -> store.movement(q.leaderboard(), q.window(), q.limit()));
        serve(Addresses.RANKING_HISTORY, q -> store.history(q.leaderboard(), q.window(), q.member()));
        serve(Addresses.RANKING_DEFINITION, store::definition);
    }
}
