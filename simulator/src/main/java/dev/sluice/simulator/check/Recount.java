package dev.sluice.simulator.check;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.MemberOrder;
import dev.sluice.core.ranking.ScoreEvent;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A leaderboard counted again from its events, in plain maps and sorted lists: what every store has to agree with. */
final class Recount {
    private final Leaderboard board;
    private final Map<Window, Map<MemberId, Tally>> windows = new HashMap<>();

    /** A member's score in a window, and the places in the sequence at which it was reached and last touched. */
    private static final class Tally {
        private long score;
        private long reached;
        private long touched;

        private void take(long value, long place) {
            if (touched == 0 || value != score) {
                score = value;
                reached = place;
            }
            touched = place;
        }
    }

    /** @param events in the order in which they count */
    Recount(Leaderboard board, Collection<ScoreEvent> events) {
        this.board = board;
        Map<Instant, List<Window>> windowsAt = new HashMap<>();
        long place = 0;
        for (ScoreEvent event : events) {
            place++;
            for (Window window : windowsAt.computeIfAbsent(event.at(), board::windowsAt)) {
                Tally tally = windows.computeIfAbsent(window, key -> new HashMap<>())
                        .computeIfAbsent(event.member(), key -> new Tally());
                tally.take(scoreAfter(tally, event.value()), place);
            }
        }
    }

    private long scoreAfter(Tally tally, long value) {
        boolean fresh = tally.touched == 0;
        return switch (board.operator()) {
            case INCREMENT -> tally.score + value;
            case LATEST -> value;
            case BEST -> {
                boolean higher = board.order() == ScoreOrder.HIGHER_IS_BETTER;
                yield fresh ? value : higher ? Math.max(tally.score, value) : Math.min(tally.score, value);
            }
        };
    }

    /** The whole window in order of rank; empty if no event counts in it. */
    List<Entry> ranking(Window window) {
        Map<MemberId, Tally> tallies = windows.getOrDefault(window, Map.of());
        List<Map.Entry<MemberId, Tally>> order = new ArrayList<>(tallies.entrySet());
        order.sort(comparator());
        List<Entry> ranking = new ArrayList<>(order.size());
        long better = 0;
        long scores = 0;
        for (int i = 0; i < order.size(); i++) {
            long score = order.get(i).getValue().score;
            if (i == 0 || score != order.get(i - 1).getValue().score) {
                better = i;
                scores++;
            }
            long rank = switch (board.ranks()) {
                case ORDINAL -> i + 1L;
                case COMPETITION -> better + 1;
                case DENSE -> scores;
            };
            ranking.add(new Entry(rank, order.get(i).getKey(), score));
        }
        return ranking;
    }

    private Comparator<Map.Entry<MemberId, Tally>> comparator() {
        Comparator<Map.Entry<MemberId, Tally>> byScore = Comparator.comparingLong(each -> each.getValue().score);
        Comparator<Map.Entry<MemberId, Tally>> best =
                board.order() == ScoreOrder.HIGHER_IS_BETTER ? byScore.reversed() : byScore;
        return switch (board.ties()) {
            case FIRST_REACHED -> best.thenComparingLong(each -> each.getValue().reached);
            case LAST_UPDATED ->
                best.thenComparing(Comparator.<Map.Entry<MemberId, Tally>>comparingLong(each -> each.getValue().touched)
                        .reversed());
            case LEXICAL -> best.thenComparing(Map.Entry::getKey, MemberOrder.LEXICAL);
        };
    }
}
