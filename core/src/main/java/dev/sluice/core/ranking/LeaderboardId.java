package dev.sluice.core.ranking;

import dev.sluice.core.IdRules;

/**
 * Names a leaderboard.
 *
 * @param value an id by {@link IdRules}
 */
public record LeaderboardId(String value) {
    /** Refuses what is not an id. */
    public LeaderboardId {
        IdRules.check("leaderboardId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
