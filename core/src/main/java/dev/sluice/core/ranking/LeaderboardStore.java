package dev.sluice.core.ranking;

import dev.sluice.core.RequestId;
import dev.sluice.core.store.CreateResult;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * Ranks members by scores that events change. Every call is one atomic step in the backend and may be repeated: the same
 * event counts once. A refusal is a value; a failed future is a fault ({@link dev.sluice.core.StoreException}) whose
 * outcome the same call, repeated, settles.
 *
 * <p>At all times:
 *
 * <ul>
 *   <li>L1: every window equals a replay of its events in the order of their sequence numbers.
 *   <li>L2: an event id counts once; it is remembered for {@link Leaderboard#dedupe()} by the store's clock, at least.
 *   <li>L3: an event counts in all its windows or in none.
 *   <li>L4: windows follow the leaderboard's zone, and weeks the ISO week-based year; each is forgotten at
 *       {@link Leaderboard#expiryOf}, which no later write moves.
 *   <li>L5: equal scores are ordered by the leaderboard's {@link TieBreak} and numbered by its {@link RankStyle};
 *       scores are whole numbers, and all this is the same on every backend.
 *   <li>L6: a snapshot is the beginning of its window's ranking at one instant, and no later event changes it; the latest
 *       {@link #SNAPSHOTS} of each window are kept, and are forgotten with their window.
 * </ul>
 */
public interface LeaderboardStore {
    /** The most entries that one call returns. */
    int MAX_PAGE = 1_000;

    /** The most members a window may have for all its scores to be read at once. */
    int MAX_SCORES = 100_000;

    /** How many snapshots of a window are kept: the latest. */
    int SNAPSHOTS = 48;

    /** Makes a leaderboard; repeating it with the same rules changes nothing. */
    Future<CreateResult> create(Leaderboard leaderboard);

    /**
     * Lets an event count. Where several answers are true the first of this list is given: {@code UnknownLeaderboard};
     * {@code AlreadyRecorded}; {@code WindowOver} of the first such window; {@code ScoreOutOfRange}; {@code Recorded}.
     */
    Future<RecordResult> record(LeaderboardId leaderboard, ScoreEvent event);

    /**
     * Takes a member out of every window that is kept. This is an event like others: it has an id that counts once, and
     * a place in the sequence; it is recorded also if the member had no score.
     */
    Future<RecordResult> remove(LeaderboardId leaderboard, EventId event, MemberId member);

    /** The best {@code limit} members of a window. */
    default Future<PageResult> top(LeaderboardId leaderboard, Window window, int limit) {
        return page(leaderboard, window, 0, limit);
    }

    /**
     * A stretch of a window in order of rank.
     *
     * @param offset how many members come before the first one wanted, 0 or more
     * @param limit how many at most, 1 to {@link #MAX_PAGE}; out of range, the future fails with
     *     {@link dev.sluice.core.InvalidInputException}
     */
    Future<PageResult> page(LeaderboardId leaderboard, Window window, long offset, int limit);

    /**
     * Members with a score from {@code lowest} to {@code highest}, both included, in order of rank; ranks are those in
     * the whole window.
     *
     * @param offset how many of them come before the first one wanted, 0 or more
     * @param limit how many at most, 1 to {@link #MAX_PAGE}; out of range, the future fails with
     *     {@link dev.sluice.core.InvalidInputException}
     */
    Future<PageResult> byScore(
            LeaderboardId leaderboard, Window window, long lowest, long highest, long offset, int limit);

    /** A member's rank and score. */
    Future<RankResult> rankOf(LeaderboardId leaderboard, Window window, MemberId member);

    /**
     * The member with up to {@code each} neighbours before and behind.
     *
     * @param each 0 to 499; out of range, the future fails with {@link dev.sluice.core.InvalidInputException}
     */
    Future<AroundResult> around(LeaderboardId leaderboard, Window window, MemberId member, int each);

    /** Every member's score in a window of at most {@link #MAX_SCORES} members. */
    Future<ScoresResult> scores(LeaderboardId leaderboard, Window window);

    /** Several windows as one ranking; each source is read at one instant, the sources one after the other. */
    default Future<UnionResult> union(Union union) {
        return new UnionReader(this, union).read();
    }

    /**
     * Notes the best members of a window with rank and score, as the window's next snapshot. The same request gives the same
     * answer, whatever its depth, as long as the snapshot it took is kept.
     *
     * <p>A window nobody has a score in gives a snapshot of nobody, which is kept like others. So does one that is not kept
     * any more, but nothing of it is kept: its snapshot has number 1 each time, and no later call knows of it.
     *
     * @param request names the snapshot to be taken
     * @param depth how many members at most, 1 to {@link #MAX_PAGE}; out of range, the future fails with
     *     {@link dev.sluice.core.InvalidInputException}
     */
    Future<SnapshotResult> snapshot(LeaderboardId leaderboard, Window window, RequestId request, int depth);

    /**
     * The best members of a window now, and how the rank of each has changed since the window's latest snapshot. Who is not
     * in that snapshot is {@link Movement.New}: also who had a score then, but stood below the snapshot's depth. So take
     * snapshots deeper than what is shown.
     *
     * @param limit how many at most, 1 to {@link #MAX_PAGE}; out of range, the future fails with
     *     {@link dev.sluice.core.InvalidInputException}
     */
    Future<MovementResult> movement(LeaderboardId leaderboard, Window window, int limit);

    /** A member's rank and score in every snapshot of a window that is kept, the oldest first. */
    Future<HistoryResult> history(LeaderboardId leaderboard, Window window, MemberId member);

    /** The definition of a leaderboard, for instance to name its windows of an instant; empty if there is none. */
    Future<Optional<Leaderboard>> definition(LeaderboardId leaderboard);
}
