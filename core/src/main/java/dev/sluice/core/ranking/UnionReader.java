package dev.sluice.core.ranking;

import dev.sluice.core.ranking.ScoresResult.All;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unites windows of any store: reads each source at one instant, one after the other, and merges them in this process. */
final class UnionReader {
    private final LeaderboardStore store;
    private final Union union;
    private final Map<MemberId, Long> united = new HashMap<>();

    UnionReader(LeaderboardStore store, Union union) {
        this.store = store;
        this.union = union;
    }

    Future<UnionResult> read() {
        return readFrom(0);
    }

    private Future<UnionResult> readFrom(int index) {
        if (index == union.sources().size()) {
            return Future.succeededFuture(ranked());
        }
        Union.Source source = union.sources().get(index);
        return store.scores(source.leaderboard(), source.window()).compose(result -> {
            if (result instanceof ScoresResult.TooMany tooMany) {
                return Future.succeededFuture(new UnionResult.TooMany(tooMany.members()));
            }
            if (!(result instanceof All all)) {
                return Future.succeededFuture(new UnknownLeaderboard());
            }
            // At most 1,000 × 2^53 from each of 32 sources: the running sum is checked, so a long never wraps.
            for (Map.Entry<MemberId, Long> score : all.scores().entrySet()) {
                try {
                    long weighted = Math.multiplyExact(score.getValue(), (long) source.weight());
                    united.merge(score.getKey(), weighted, this::aggregate);
                } catch (ArithmeticException overflow) {
                    return Future.succeededFuture(new UnionResult.ScoreOutOfRange());
                }
            }
            return readFrom(index + 1);
        });
    }

    private long aggregate(long a, long b) {
        return switch (union.aggregate()) {
            case SUM -> Math.addExact(a, b);
            case MAX -> Math.max(a, b);
            case MIN -> Math.min(a, b);
        };
    }

    private UnionResult ranked() {
        if (!united.values().stream().allMatch(Scores::fits)) {
            return new UnionResult.ScoreOutOfRange();
        }
        Comparator<Map.Entry<MemberId, Long>> byScore = Map.Entry.comparingByValue();
        if (union.order() == ScoreOrder.HIGHER_IS_BETTER) {
            byScore = byScore.reversed();
        }
        List<Map.Entry<MemberId, Long>> order = new ArrayList<>(united.entrySet());
        order.sort(byScore.thenComparing(Map.Entry::getKey, MemberOrder.LEXICAL));
        List<Entry> entries = new ArrayList<>();
        Set<Long> scores = new HashSet<>();
        long better = 0;
        for (int i = 0; i < Math.min(union.limit(), order.size()); i++) {
            Map.Entry<MemberId, Long> line = order.get(i);
            if (scores.add(line.getValue())) {
                better = i;
            }
            long rank = switch (union.ranks()) {
                case ORDINAL -> i + 1L;
                case COMPETITION -> better + 1;
                case DENSE -> scores.size();
            };
            entries.add(new Entry(rank, line.getKey(), line.getValue()));
        }
        return new UnionResult.United(entries, order.size());
    }
}
