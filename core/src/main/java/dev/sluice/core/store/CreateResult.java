package dev.sluice.core.store;

import java.time.Instant;

/** What making a campaign, a waiting room, a leaderboard or a sale may answer. */
public sealed interface CreateResult {
    /** It exists now, made by this call or an earlier one with the same definition. */
    record Created() implements CreateResult {}

    /** One of this name exists with another definition, and stays as it is. */
    record Conflict() implements CreateResult {}

    /** Its definition ends before the store's present, so nothing was made. */
    record Over(Instant expiredAt) implements CreateResult {}
}
