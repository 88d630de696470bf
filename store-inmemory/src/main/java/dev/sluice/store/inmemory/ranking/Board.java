package dev.sluice.store.inmemory.ranking;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.HistoryResult;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.MovementResult;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.RankResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Scores;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.ranking.Unranked;
import dev.sluice.core.ranking.Window;
import dev.sluice.store.inmemory.aggregate.Aggregate;
import dev.sluice.store.inmemory.structure.Fingerprint;
import dev.sluice.store.inmemory.structure.IdTable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One leaderboard: its windows, and the events it remembers. */
final class Board extends Aggregate<Leaderboard> {
    private final Leaderboard rules;
    private final Map<String, WindowRanking> windows = new HashMap<>();
    private final Map<String, WindowSnapshots> snapshots = new HashMap<>();
    private final EventMemory events;
    /** The windows of the event before. */
    private List<Window> latest;

    private long seq;

    Board(Leaderboard rules) {
        super(rules, rules.expiresAt());
        this.rules = rules;
        this.events = new EventMemory(rules.dedupe().toMillis());
        this.latest = rules.windowsAt(Instant.EPOCH);
    }

    RecordResult record(ScoreEvent event, long now) {
        events.advance(now);
        Fingerprint id = Fingerprint.of(event.id().value());
        long before = events.find(id);
        if (before != IdTable.ABSENT) {
            return new RecordResult.AlreadyRecorded(before);
        }
        List<Window> counted = windowsAt(event.at());
        @Nullable WindowRanking[] rankings = new @Nullable WindowRanking[counted.size()];
        @Nullable Score[] scores = new @Nullable Score[counted.size()];
        long[] values = new long[counted.size()];
        for (int i = 0; i < rankings.length; i++) {
            Window window = counted.get(i);
            WindowRanking ranking = windows.get(window.label());
            if (ranking == null ? isOver(window, now) : ranking.hasExpired(now)) {
                return new RecordResult.WindowOver(window);
            }
            Score score = ranking == null ? null : ranking.find(event.member());
            rankings[i] = ranking;
            scores[i] = score;
            values[i] = ranking == null ? event.value() : ranking.scoreAfter(score, event.value());
        }
        for (long value : values) {
            if (!Scores.fits(value)) {
                return new RecordResult.ScoreOutOfRange();
            }
        }
        long number = ++seq;
        for (int i = 0; i < rankings.length; i++) {
            WindowRanking known = rankings[i];
            WindowRanking ranking = known == null ? begin(counted.get(i), now) : known;
            ranking.set(event.member(), scores[i], values[i], number);
        }
        events.add(id, number);
        return new RecordResult.Recorded(number);
    }

    RecordResult remove(EventId event, MemberId member, long now) {
        events.advance(now);
        Fingerprint id = Fingerprint.of(event.value());
        long known = events.find(id);
        if (known != IdTable.ABSENT) {
            return new RecordResult.AlreadyRecorded(known);
        }
        windows.values().forEach(ranking -> ranking.remove(member));
        events.add(id, ++seq);
        return new RecordResult.Recorded(seq);
    }

    Page page(Window window, long offset, int limit, long now) {
        WindowRanking ranking = kept(window, now);
        return ranking == null ? new Page(List.of(), 0) : new Page(ranking.entries(offset, limit), ranking.size());
    }

    Page byScore(Window window, long lowest, long highest, long offset, int limit, long now) {
        WindowRanking ranking = kept(window, now);
        // Beyond the range of scores there is nothing to find, and turning such bounds round could overflow.
        long from = Math.max(lowest, -Scores.MAX);
        long to = Math.min(highest, Scores.MAX);
        if (ranking == null || from > to) {
            return new Page(List.of(), 0);
        }
        long total = ranking.countInRange(from, to);
        if (offset >= total) {
            return new Page(List.of(), total);
        }
        int length = (int) Math.min(limit, total - offset);
        return new Page(ranking.entries(ranking.positionOfRange(from, to) + offset, length), total);
    }

    RankResult rankOf(Window window, MemberId member, long now) {
        WindowRanking ranking = kept(window, now);
        Score score = ranking == null ? null : ranking.find(member);
        return ranking == null || score == null ? new Unranked() : ranking.standing(score);
    }

    AroundResult around(Window window, MemberId member, int each, long now) {
        WindowRanking ranking = kept(window, now);
        Score score = ranking == null ? null : ranking.find(member);
        if (ranking == null || score == null) {
            return new Unranked();
        }
        long position = ranking.position(score);
        long from = Math.max(0, position - each);
        return new Page(ranking.entries(from, (int) (position - from) + each + 1), ranking.size());
    }

    /** Every score of the window: taken down now, made a map of when it is asked for, outside the critical section. */
    Supplier<ScoresResult> scores(Window window, long now) {
        WindowRanking ranking = kept(window, now);
        if (ranking == null) {
            return () -> new ScoresResult.All(Map.of());
        }
        long size = ranking.size();
        return size > LeaderboardStore.MAX_SCORES ? () -> new ScoresResult.TooMany(size) : ranking.snapshot()::toResult;
    }

    SnapshotResult.Taken snapshot(Window window, RequestId request, int depth, long now) {
        if (isOver(window, now)) {
            return new SnapshotResult.Taken(1, Instant.ofEpochMilli(now), 0);
        }
        WindowSnapshots taken = snapshots.get(window.label());
        if (taken == null) {
            snapshots.values().removeIf(old -> old.hasExpired(now));
            taken = new WindowSnapshots(rules.expiryOf(window).toEpochMilli());
            snapshots.put(window.label(), taken);
        }
        SnapshotResult.Taken before = taken.find(request);
        return before == null
                ? taken.add(request, now, page(window, 0, depth, now).entries())
                : before;
    }

    MovementResult.Moves movement(Window window, int limit, long now) {
        List<Entry> entries = page(window, 0, limit, now).entries();
        return snapshotsOf(window, now).movementOf(entries);
    }

    HistoryResult.History history(Window window, MemberId member, long now) {
        return snapshotsOf(window, now).historyOf(member);
    }

    private WindowSnapshots snapshotsOf(Window window, long now) {
        WindowSnapshots taken = snapshots.get(window.label());
        return taken == null || taken.hasExpired(now) ? WindowSnapshots.NONE : taken;
    }

    /** Events mostly lie in the same windows as the one before them, and telling windows costs a calendar's work. */
    private List<Window> windowsAt(Instant at) {
        for (Window window : latest) {
            if (at.isBefore(window.start()) || !at.isBefore(window.end())) {
                latest = rules.windowsAt(at);
                break;
            }
        }
        return latest;
    }

    private boolean isOver(Window window, long now) {
        return now >= rules.expiryOf(window).toEpochMilli();
    }

    /** The first event of a window makes it, and is the occasion to give back those that are over. */
    private WindowRanking begin(Window window, long now) {
        windows.values().removeIf(ranking -> ranking.hasExpired(now));
        snapshots.values().removeIf(taken -> taken.hasExpired(now));
        WindowRanking ranking = new WindowRanking(rules, rules.expiryOf(window).toEpochMilli());
        windows.put(window.label(), ranking);
        return ranking;
    }

    private @Nullable WindowRanking kept(Window window, long now) {
        WindowRanking ranking = windows.get(window.label());
        return ranking == null || ranking.hasExpired(now) ? null : ranking;
    }
}
