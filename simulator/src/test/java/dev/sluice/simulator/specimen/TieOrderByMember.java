package dev.sluice.simulator.specimen;

import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.TieBreak;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;

/** Equal scores stand in the order of their members' names, whatever the rules say. */
public final class TieOrderByMember extends ForwardingBoards {
    public TieOrderByMember(LeaderboardStore sound) {
        super(sound);
    }

    @Override
    public Future<CreateResult> create(Leaderboard leaderboard) {
        return sound.create(altered(leaderboard, leaderboard.operator(), TieBreak.LEXICAL));
    }
}
