package dev.sluice.core.ranking;

import dev.sluice.core.IdRules;

/**
 * Names what a leaderboard ranks: a product, a show, a player.
 *
 * @param value an id by {@link IdRules}
 */
public record MemberId(String value) {
    /** Refuses what is not an id. */
    public MemberId {
        IdRules.check("memberId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
