package dev.sluice.testkit;

import dev.sluice.core.RequestId;
import dev.sluice.core.ranking.AroundResult;
import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.HistoryResult;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.MemberOrder;
import dev.sluice.core.ranking.MovementResult;
import dev.sluice.core.ranking.Page;
import dev.sluice.core.ranking.RankResult;
import dev.sluice.core.ranking.RecordResult;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.Scores;
import dev.sluice.core.ranking.ScoresResult.All;
import dev.sluice.core.ranking.SnapshotResult;
import dev.sluice.core.ranking.Standing;
import dev.sluice.core.ranking.Unranked;
import dev.sluice.core.ranking.Window;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a leaderboard must answer, as plainly as it can be said: a map of scores for each window, sorted at each question. */
class LeaderboardModel {
    /** A member's score in a window, the event that brought the member to it, and the member's last event. */
    record Line(MemberId member, long score, long reachedBy, long updatedBy) {}

    final Leaderboard rules;
    final InstantSource clock;
    final Map<Window, Map<MemberId, Line>> windows = new HashMap<>();
    final Map<EventId, Long> seen = new HashMap<>();
    private final Map<Window, SnapshotModel> snapshots = new HashMap<>();

    LeaderboardModel(Leaderboard rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    RecordResult record(ScoreEvent event) {
        Long before = seen.get(event.id());
        if (before != null) {
            return new RecordResult.AlreadyRecorded(before);
        }
        List<Window> counted = rules.windowsAt(event.at());
        for (Window window : counted) {
            if (isOver(window)) {
                return new RecordResult.WindowOver(window);
            }
        }
        for (Window window : counted) {
            if (!Scores.fits(scoreAfter(line(window, event.member()), event.value()))) {
                return new RecordResult.ScoreOutOfRange();
            }
        }
        long seq = note(event.id());
        counted.forEach(window -> apply(window, event, seq));
        return new RecordResult.Recorded(seq);
    }

    /** Gives the event its number and remembers its id. */
    long note(EventId event) {
        long seq = seen.size() + 1L;
        seen.put(event, seq);
        return seq;
    }

    void apply(Window window, ScoreEvent event, long seq) {
        Line before = line(window, event.member());
        long score = scoreAfter(before, event.value());
        long reachedBy = before != null && before.score == score ? before.reachedBy : seq;
        windows.computeIfAbsent(window, w -> new HashMap<>())
                .put(event.member(), new Line(event.member(), score, reachedBy, seq));
    }

    private @Nullable Line line(Window window, MemberId member) {
        return windows.getOrDefault(window, Map.of()).get(member);
    }

    private long scoreAfter(@Nullable Line before, long value) {
        return switch (rules.operator()) {
            case INCREMENT -> (before == null ? 0 : before.score) + value;
            case BEST -> before == null || isBetter(value, before.score) ? value : before.score;
            case LATEST -> value;
        };
    }

    private boolean isBetter(long score, long than) {
        return rules.order() == ScoreOrder.HIGHER_IS_BETTER ? score > than : score < than;
    }

    RecordResult remove(EventId event, MemberId member) {
        Long before = seen.get(event);
        if (before != null) {
            return new RecordResult.AlreadyRecorded(before);
        }
        windows.values().forEach(lines -> lines.remove(member));
        return new RecordResult.Recorded(note(event));
    }

    boolean isOver(Window window) {
        return !clock.instant().isBefore(rules.expiryOf(window));
    }

    /** The whole window in order of rank. */
    private List<Entry> ranking(Window window) {
        List<Line> lines = new ArrayList<>(
                isOver(window)
                        ? List.of()
                        : windows.getOrDefault(window, Map.of()).values());
        lines.sort(order());
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            long better =
                    lines.stream().filter(l -> isBetter(l.score, line.score)).count();
            long betterScores = lines.stream()
                    .mapToLong(Line::score)
                    .filter(score -> isBetter(score, line.score))
                    .distinct()
                    .count();
            long rank = switch (rules.ranks()) {
                case ORDINAL -> entries.size() + 1L;
                case COMPETITION -> better + 1;
                case DENSE -> betterScores + 1;
            };
            entries.add(new Entry(rank, line.member, line.score));
        }
        return entries;
    }

    Comparator<Line> order() {
        Comparator<Line> byScore = Comparator.comparingLong(Line::score);
        Comparator<Line> bestFirst = rules.order() == ScoreOrder.HIGHER_IS_BETTER ? byScore.reversed() : byScore;
        return bestFirst.thenComparing(
                switch (rules.ties()) {
                    case FIRST_REACHED -> Comparator.comparingLong(Line::reachedBy);
                    case LAST_UPDATED ->
                        Comparator.comparingLong(Line::updatedBy).reversed();
                    case LEXICAL -> Comparator.comparing(Line::member, MemberOrder.LEXICAL);
                });
    }

    Page page(Window window, long lowest, long highest, long offset, int limit) {
        List<Entry> all = ranking(window).stream()
                .filter(e -> e.score() >= lowest && e.score() <= highest)
                .toList();
        return new Page(all.stream().skip(offset).limit(limit).toList(), all.size());
    }

    RankResult rankOf(Window window, MemberId member) {
        List<Entry> all = ranking(window);
        int index = indexOf(all, member);
        return index < 0
                ? new Unranked()
                : new Standing(all.get(index).rank(), index, all.get(index).score(), all.size());
    }

    AroundResult around(Window window, MemberId member, int each) {
        List<Entry> all = ranking(window);
        int index = indexOf(all, member);
        return index < 0
                ? new Unranked()
                : new Page(all.subList(Math.max(0, index - each), Math.min(all.size(), index + each + 1)), all.size());
    }

    private static int indexOf(List<Entry> entries, MemberId member) {
        return entries.stream().map(Entry::member).toList().indexOf(member);
    }

    All scores(Window window) {
        Map<MemberId, Long> scores = new HashMap<>();
        ranking(window).forEach(entry -> scores.put(entry.member(), entry.score()));
        return new All(scores);
    }

    SnapshotResult snapshot(Window window, RequestId request, int depth) {
        SnapshotModel taken = isOver(window) ? newSnapshots() : snapshots.computeIfAbsent(window, w -> newSnapshots());
        return taken.take(request, clock.instant(), noted(window, depth));
    }

    /** The best members, as a snapshot sees them. */
    List<Entry> noted(Window window, int depth) {
        return page(window, Long.MIN_VALUE, Long.MAX_VALUE, 0, depth).entries();
    }

    SnapshotModel newSnapshots() {
        return new SnapshotModel();
    }

    MovementResult movement(Window window, int limit) {
        return snapshotsOf(window)
                .movement(page(window, Long.MIN_VALUE, Long.MAX_VALUE, 0, limit).entries());
    }

    HistoryResult history(Window window, MemberId member) {
        return snapshotsOf(window).history(member);
    }

    private SnapshotModel snapshotsOf(Window window) {
        return isOver(window) ? newSnapshots() : snapshots.getOrDefault(window, newSnapshots());
    }
}
