package dev.sluice.store.inmemory.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random changes, held against a list that is sorted anew. */
class CountedBlocksTest {
    private static final class Item extends Ranked {
        private final int name;

        Item(int name) {
            this.name = name;
        }

        @Override
        int compareTied(Ranked other) {
            return Integer.compare(name, ((Item) other).name);
        }
    }

    private static final Comparator<Item> ORDER = Comparator.<Item>comparingLong(item -> item.key)
            .thenComparingLong(item -> item.tie)
            .thenComparingInt(item -> item.name);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldEqualAListSortedAnew(long seed) {
        Random random = new Random(seed);
        int range = seed == 1 ? 10 : 100_000;
        CountedBlocks<Item> blocks = new CountedBlocks<>();
        List<Item> model = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            int kind = random.nextInt(10);
            if (kind < 6 || model.isEmpty()) {
                Item item = new Item(i);
                item.key = random.nextInt(range);
                item.tie = random.nextInt(3);
                blocks.insert(item);
                model.add(item);
            } else if (kind < 9) {
                Item item = model.get(random.nextInt(model.size()));
                long key = kind == 6 ? random.nextInt(range) : item.key + random.nextInt(3) - 1;
                blocks.move(item, key, random.nextInt(3));
            } else {
                blocks.remove(model.remove(random.nextInt(model.size())));
            }
        }
        model.sort(ORDER);
        assertThat(blocks.size()).isEqualTo(model.size());
        assertThat(blocks.list(0, Integer.MAX_VALUE)).isEqualTo(model);
        for (int i = 0; i < model.size(); i += 97) {
            Item item = model.get(i);
            assertThat(blocks.position(item)).isEqualTo(i);
            assertThat(blocks.list(i, 5)).isEqualTo(model.subList(i, Math.min(i + 5, model.size())));
            assertThat(blocks.countBelow(item.key))
                    .isEqualTo(
                            model.stream().filter(other -> other.key < item.key).count());
        }
        while (!model.isEmpty()) {
            blocks.remove(model.remove(random.nextInt(model.size())));
        }
        assertThat(blocks.size()).isZero();
        assertThat(blocks.list(0, 10)).isEmpty();
    }
}
