package dev.sluice.store.inmemory.ranking;

import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.LeaderboardStore;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.RankResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Scores;
import dev.sluice.core.ranking.ScoresResult;
import dev.sluice.core.ranking.Unranked;
import dev.sluice.core.ranking.Window;
import dev.sluice.store.inmemory.aggregate.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One leaderboard and its windows. Each method is one critical section; time within it never goes back. */
final class Board implements Aggregate {
    private final Leaderboard rules;
    private final Map<String, WindowRanking> windows = new HashMap<>();
    private final EventMemory events;
    /** The windows of the event before. */
    private List<Window> latest;

    private long nowMillis;
    private long seq;

    Board(Leaderboard rules) {
        this.rules = rules;
        this.events = new EventMemory(rules.dedupe().toMillis());
        this.latest = rules.windowsAt(Instant.EPOCH);
    }

    @Override
    public Leaderboard definition() {
        return rules;
    }

    @Override
    public Instant expiresAt() {
        return rules.expiresAt();
    }

    synchronized RecordResult record(ScoreEvent event, Instant now) {
        pass(now);
        Long before = events.find(event.id());
        if (before != null) {
            return new RecordResult.AlreadyRecorded(before);
        }
        List<Window> counted = windowsAt(event.at());
        @Nullable WindowRanking[] rankings = new @Nullable WindowRanking[counted.size()];
        @Nullable Score[] scores = new @Nullable Score[counted.size()];
        long[] values = new long[counted.size()];
        for (int i = 0; i < rankings.length; i++) {
            Window window = counted.get(i);
            WindowRanking ranking = windows.get(window.label());
            if (ranking == null ? isOver(window) : ranking.hasExpired(nowMillis)) {
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
            WindowRanking ranking = known == null ? begin(counted.get(i)) : known;
            ranking.set(event.member(), scores[i], values[i], number);
        }
        events.add(event.id(), number);
        return new RecordResult.Recorded(number);
    }

    synchronized RecordResult remove(EventId event, MemberId member, Instant now) {
        pass(now);
        Long known = events.find(event);
        if (known != null) {
            return new RecordResult.AlreadyRecorded(known);
        }
        windows.values().forEach(ranking -> ranking.remove(member));
        events.add(event, ++seq);
        return new RecordResult.Recorded(seq);
    }

    synchronized Page page(Window window, long offset, int limit, Instant now) {
        WindowRanking ranking = kept(window, now);
        return ranking == null ? new Page(List.of(), 0) : new Page(ranking.entries(offset, limit), ranking.size());
    }

    synchronized Page byScore(Window window, long lowest, long highest, long offset, int limit, Instant now) {
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

    synchronized RankResult rankOf(Window window, MemberId member, Instant now) {
        WindowRanking ranking = kept(window, now);
        Score score = ranking == null ? null : ranking.find(member);
        return ranking == null || score == null ? new Unranked() : ranking.standing(score);
    }

    synchronized AroundResult around(Window window, MemberId member, int each, Instant now) {
        WindowRanking ranking = kept(window, now);
        Score score = ranking == null ? null : ranking.find(member);
        if (ranking == null || score == null) {
            return new Unranked();
        }
        long position = ranking.position(score);
        long from = Math.max(0, position - each);
        return new Page(ranking.entries(from, (int) (position - from) + each + 1), ranking.size());
    }

    synchronized ScoresResult scores(Window window, Instant now) {
        WindowRanking ranking = kept(window, now);
        if (ranking == null) {
            return new ScoresResult.All(Map.of());
        }
        return ranking.size() > LeaderboardStore.MAX_SCORES
                ? new ScoresResult.TooMany(ranking.size())
                : new ScoresResult.All(ranking.scores());
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

    private boolean isOver(Window window) {
        return nowMillis >= rules.expiryOf(window).toEpochMilli();
    }

    /** The first event of a window makes it, and is the occasion to give back those that are over. */
    private WindowRanking begin(Window window) {
        windows.values().removeIf(ranking -> ranking.hasExpired(nowMillis));
        WindowRanking ranking = new WindowRanking(rules, rules.expiryOf(window).toEpochMilli());
        windows.put(window.label(), ranking);
        return ranking;
    }

    private @Nullable WindowRanking kept(Window window, Instant now) {
        pass(now);
        WindowRanking ranking = windows.get(window.label());
        return ranking == null || ranking.hasExpired(nowMillis) ? null : ranking;
    }

    private void pass(Instant now) {
        nowMillis = Math.max(nowMillis, now.toEpochMilli());
        events.pass(nowMillis);
    }
}
