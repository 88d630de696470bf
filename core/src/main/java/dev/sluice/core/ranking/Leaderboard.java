package dev.sluice.core.ranking;

import dev.sluice.core.Require;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a ranking.
 *
 * @param id its name
 * @param operator how an event changes a score
 * @param order which score is the better one
 * @param ties who comes first of equal scores
 * @param ranks how equal scores are numbered
 * @param zone the time zone of its hours, days, weeks and months
 * @param retention its windows, 1 to 5, and how long each is kept after its end, 0 to 36,600 days; a window of kind
 *     {@link WindowKind#ALL} is kept as long as the leaderboard, whatever is said here
 * @param dedupe how long, at the least, an event's id is remembered so that it counts once, 1 s to 366 days
 * @param expiresAt the first instant at which the leaderboard and all its windows are forgotten
 */
public record Leaderboard(
        LeaderboardId id,
        Operator operator,
        ScoreOrder order,
        TieBreak ties,
        RankStyle ranks,
        ZoneId zone,
        Map<WindowKind, Duration> retention,
        Duration dedupe,
        Instant expiresAt) {
    /** The longest that a window is kept after its end: a century, so that recorded events of the past can be played. */
    public static final Duration MAX_RETENTION = Duration.ofDays(36_600);

    /** Refuses values out of range, no window at all, and an instant that is no whole millisecond. */
    public Leaderboard {
        Require.that(!retention.isEmpty(), "retention", retention, "at least one kind of window");
        retention.forEach((kind, kept) -> Require.inRange("retention." + kind, kept, Duration.ZERO, MAX_RETENTION));
        retention = Collections.unmodifiableMap(new EnumMap<>(retention));
        Require.inRange("dedupe", dedupe, Duration.ofSeconds(1), Duration.ofDays(366));
        Require.wholeMillis("expiresAt", expiresAt);
    }

    /** The windows in which an event of that instant counts, from the shortest to the longest. */
    public List<Window> windowsAt(Instant at) {
        return retention.keySet().stream().map(kind -> kind.at(at, zone)).toList();
    }

    /** The first instant at which that window of this leaderboard is forgotten. */
    public Instant expiryOf(Window window) {
        if (window.kind() == WindowKind.ALL) {
            return expiresAt;
        }
        Instant kept = window.end().plus(retention.getOrDefault(window.kind(), Duration.ZERO));
        return kept.isBefore(expiresAt) ? kept : expiresAt;
    }
}
