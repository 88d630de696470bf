package dev.sluice.simulator.trace;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.EventId;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.Window;
import dev.sluice.simulator.check.Findings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Plays the lines of a trace again in the order of the numbers that the store answered (L1), and says what every window's
 * ranking must be: scores added up, equal ones by who came to theirs first (L5). Streams the files; lines wait only until
 * their number's turn has come. Blocks.
 */
final class Replay {
    private final Leaderboard board;
    private final AnswerLog log;
    private final boolean idsDiffer;
    private final long most;
    private final BitSet recorded = new BitSet();
    private final BitSet taken = new BitSet();
    private final Map<EventId, Long> numbers = new HashMap<>();
    private final PriorityQueue<Numbered> waiting = new PriorityQueue<>(Comparator.comparingLong(Numbered::seq));
    private final Map<Window, Map<MemberId, Score>> scores = new HashMap<>();
    private final Findings dense = new Findings("L1");
    private final Findings once = new Findings("L2");
    private long played;

    private record Numbered(long seq, ScoreEvent event) {}

    /** A member's score, and the number of the event that made it so. */
    private record Score(MemberId member, long value, long reached) {
        static final Comparator<Score> ORDER =
                Comparator.comparingLong(Score::value).reversed().thenComparing(Score::reached);
    }

    /**
     * What must be.
     *
     * @param rankings every window's entries in order of rank
     * @param dense L1, as far as numbers go: from 1, none left out
     * @param once L2: an id has one number, a number one id
     */
    record Expected(Map<Window, List<Entry>> rankings, Findings dense, Findings once) {}

    private Replay(Trace trace, Leaderboard board, AnswerLog log) {
        this.board = board;
        this.log = log;
        this.idsDiffer = trace.request().mapping().numbersLines();
        this.most = trace.account().lines();
    }

    static Expected of(Trace trace, Leaderboard board, AnswerLog log) throws IOException {
        Replay replay = new Replay(trace, board, log);
        replay.log.forEachRecorded(seq -> {
            if (seq <= replay.most) {
                replay.recorded.set((int) seq);
            }
        });
        try (EventReader lines = new EventReader(trace.request(), EventReader.Listener.NONE)) {
            for (TraceEvent line = lines.next(); line != null; line = lines.next()) {
                replay.take(line);
            }
        }
        replay.playRest();
        return new Expected(replay.rankings(), replay.dense, replay.once);
    }

    private void take(TraceEvent line) {
        long answer = log.at(line.place());
        long seq = Math.abs(answer);
        EventId id = line.event().id();
        if (seq > most) {
            dense.fact(false, () -> "event " + id + " has number " + seq + " of at most " + most);
        }
        if (seq == 0 || seq > most) {
            return;
        }
        Long before = idsDiffer ? null : numbers.putIfAbsent(id, seq);
        once.fact(before == null || before == seq, () -> "event " + id + " counted as " + before + " and as " + seq);
        // A line that was only ever answered "already recorded" was recorded by a call whose answer got lost,
        // unless another line of its id was recorded under this number.
        boolean counts = answer > 0 || (!recorded.get((int) seq) && before == null);
        if (!counts) {
            once.fact(!idsDiffer, () -> "event " + id + " got number " + seq + " of another event");
            return;
        }
        once.fact(!taken.get((int) seq), () -> "event " + id + " got number " + seq + " of another event");
        taken.set((int) seq);
        waiting.add(new Numbered(seq, line.event()));
        while (!waiting.isEmpty() && waiting.peek().seq() <= played + 1) {
            play(waiting.remove());
        }
    }

    private void playRest() {
        while (!waiting.isEmpty()) {
            play(waiting.remove());
        }
    }

    private void play(Numbered next) {
        long before = played;
        dense.fact(
                next.seq() == before + 1,
                () -> "event " + next.event().id() + " has number " + next.seq() + ", after " + before);
        played = next.seq();
        ScoreEvent event = next.event();
        for (Window window : board.windowsAt(event.at())) {
            scores.computeIfAbsent(window, any -> new HashMap<>())
                    .merge(
                            event.member(),
                            new Score(event.member(), event.value(), next.seq()),
                            (old, more) -> more.value() == 0
                                    ? old
                                    : new Score(old.member(), old.value() + more.value(), more.reached()));
        }
    }

    private Map<Window, List<Entry>> rankings() {
        Map<Window, List<Entry>> rankings = new LinkedHashMap<>();
        scores.keySet().stream()
                .sorted(Comparator.comparing(Window::kind).thenComparing(Window::start))
                .forEach(window -> rankings.put(
                        window, ranked(scores.getOrDefault(window, Map.of()).values())));
        return rankings;
    }

    private static List<Entry> ranked(Iterable<Score> unordered) {
        List<Score> order = new ArrayList<>();
        unordered.forEach(order::add);
        order.sort(Score.ORDER);
        List<Entry> entries = new ArrayList<>(order.size());
        for (Score score : order) {
            entries.add(new Entry(entries.size() + 1, score.member(), score.value()));
        }
        return entries;
    }
}
