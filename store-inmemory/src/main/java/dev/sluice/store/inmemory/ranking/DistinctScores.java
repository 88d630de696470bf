package dev.sluice.store.inmemory.ranking;

import java.util.HashMap;
import java.util.Map;

/** The different scores of a window and how many members have each: what dense ranks are counted by. */
final class DistinctScores {
    private static final class Level extends Ranked {
        int members;

        Level(long key) {
            this.key = key;
        }

        @Override
        int compareTied(Ranked other) {
            return 0;
        }
    }

    private final Map<Long, Level> byKey = new HashMap<>();
    private final CountedBlocks<Level> levels = new CountedBlocks<>();

    void add(long key) {
        Level level = byKey.computeIfAbsent(key, Level::new);
        if (level.members++ == 0) {
            levels.insert(level);
        }
    }

    void remove(long key) {
        Level level = byKey.get(key);
        if (level != null && --level.members == 0) {
            levels.remove(level);
            byKey.remove(key);
        }
    }

    /** How many different scores have a smaller key. */
    long countBelow(long key) {
        return levels.countBelow(key);
    }
}
