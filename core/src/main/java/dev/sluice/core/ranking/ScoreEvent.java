package dev.sluice.core.ranking;

import dev.sluice.core.Require;
import java.time.Instant;

/**
 * Something that happened to a member's score.
 *
 * @param id its name; a leaderboard counts it once
 * @param member to whom it happened
 * @param value what is added, or offered as the new score, by the leaderboard's {@link Operator}; in {@link Scores}'
 *     range
 * @param at when it happened: chooses the windows it counts in, and nothing else
 */
public record ScoreEvent(EventId id, MemberId member, long value, Instant at) {
    /** Refuses a value out of range and an instant that is no whole millisecond. */
    public ScoreEvent {
        Scores.check("value", value);
        Require.wholeMillis("at", at);
    }
}
