package dev.sluice.store.inmemory.ranking;

import dev.sluice.core.ranking.Entry;
import dev.sluice.core.ranking.Leaderboard;
import dev.sluice.core.ranking.MemberId;
import dev.sluice.core.ranking.RankStyle;
import dev.sluice.core.ranking.ScoreOrder;
import dev.sluice.core.ranking.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ranking of one window. Keys are scores, turned round where higher is better, so that the best comes first. */
final class WindowRanking {
    private final Leaderboard rules;
    private final long expiresAtMillis;
    // By the text itself: comparable keys keep the map fast also when somebody chooses ids of one hash code.
    private final Map<String, Score> members = new HashMap<>();
    private final CountedBlocks<Score> order = new CountedBlocks<>();
    private final @Nullable DistinctScores distinct;

    WindowRanking(Leaderboard rules, long expiresAtMillis) {
        this.rules = rules;
        this.expiresAtMillis = expiresAtMillis;
        this.distinct = rules.ranks() == RankStyle.DENSE ? new DistinctScores() : null;
    }

    boolean hasExpired(long nowMillis) {
        return nowMillis >= expiresAtMillis;
    }

    long size() {
        return order.size();
    }

    @Nullable
    Score find(MemberId member) {
        return members.get(member.value());
    }

    /** What the member's score would become by that value. */
    long scoreAfter(@Nullable Score score, long value) {
        if (score == null) {
            return value;
        }
        return switch (rules.operator()) {
            case INCREMENT -> score.value + value;
            case LATEST -> value;
            case BEST -> keyOf(value) < keyOf(score.value) ? value : score.value;
        };
    }

    /** Lets event number {@code seq} make the member's score that value. */
    void set(MemberId member, @Nullable Score known, long value, long seq) {
        if (known == null) {
            Score score = new Score(member, value);
            score.key = keyOf(value);
            score.tie = tieOf(seq);
            members.put(member.value(), score);
            order.insert(score);
            if (distinct != null) {
                distinct.add(score.key);
            }
            return;
        }
        boolean changed = value != known.value;
        long tie = switch (rules.ties()) {
            case FIRST_REACHED -> changed ? seq : known.tie;
            case LAST_UPDATED -> -seq;
            case LEXICAL -> 0;
        };
        if (changed && distinct != null) {
            distinct.remove(known.key);
            distinct.add(keyOf(value));
        }
        if (changed || tie != known.tie) {
            known.value = value;
            order.move(known, keyOf(value), tie);
        }
    }

    void remove(MemberId member) {
        Score score = members.remove(member.value());
        if (score != null) {
            order.remove(score);
            if (distinct != null) {
                distinct.remove(score.key);
            }
        }
    }

    Standing standing(Score score) {
        long position = order.position(score);
        return new Standing(rankOf(score, position), position, score.value, order.size());
    }

    long position(Score score) {
        return order.position(score);
    }

    /** A stretch of the ranking; only its first rank is looked up, the others follow from line to line. */
    List<Entry> entries(long offset, int limit) {
        List<Entry> entries = new ArrayList<>();
        long position = offset;
        long rank = 0;
        long key = 0;
        for (Score score : order.list(offset, limit)) {
            if (entries.isEmpty()) {
                rank = rankOf(score, position);
            } else if (rules.ranks() == RankStyle.ORDINAL) {
                rank++;
            } else if (score.key != key) {
                rank = rules.ranks() == RankStyle.DENSE ? rank + 1 : position + 1;
            }
            key = score.key;
            position++;
            entries.add(new Entry(rank, score.member, score.value));
        }
        return entries;
    }

    /** How many members come before the first one with a score in that range, best first. */
    long positionOfRange(long lowest, long highest) {
        return order.countBelow(Math.min(keyOf(lowest), keyOf(highest)));
    }

    /** How many members have a score in that range. */
    long countInRange(long lowest, long highest) {
        long first = Math.min(keyOf(lowest), keyOf(highest));
        long last = Math.max(keyOf(lowest), keyOf(highest));
        long below = order.countBelow(first);
        return order.countBelow(last + 1) - below;
    }

    /** All members and their scores, as they are now. */
    ScoreSnapshot snapshot() {
        MemberId[] ids = new MemberId[order.size()];
        long[] values = new long[order.size()];
        int next = 0;
        for (Score score : members.values()) {
            ids[next] = score.member;
            values[next++] = score.value;
        }
        return new ScoreSnapshot(ids, values);
    }

    private long rankOf(Score score, long position) {
        return 1
                + switch (rules.ranks()) {
                    case ORDINAL -> position;
                    case COMPETITION -> order.countBelow(score.key);
                    case DENSE -> distinct == null ? position : distinct.countBelow(score.key);
                };
    }

    private long keyOf(long value) {
        return rules.order() == ScoreOrder.HIGHER_IS_BETTER ? -value : value;
    }

    private long tieOf(long seq) {
        return switch (rules.ties()) {
            case FIRST_REACHED -> seq;
            case LAST_UPDATED -> -seq;
            case LEXICAL -> 0;
        };
    }
}
