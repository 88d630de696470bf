package dev.sluice.store.redis.ranking;

import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules of leaderboards that were used lately, so that an event's windows can be told without asking Redis. Rules never
 * change while a leaderboard lives, and every call that uses them says which rules it means, so an old copy is noticed.
 */
final class BoardCache {
    private static final int MOST = 10_000;

    private final Map<LeaderboardId, Leaderboard> boards = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LeaderboardId, Leaderboard> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable Leaderboard find(LeaderboardId id) {
        return boards.get(id);
    }

    synchronized void keep(Leaderboard board) {
        boards.put(board.id(), board);
    }

    synchronized void forget(LeaderboardId id) {
        boards.remove(id);
    }
}
