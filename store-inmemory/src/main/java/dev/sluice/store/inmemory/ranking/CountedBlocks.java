package dev.sluice.store.inmemory.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * An ordered sequence that tells positions: sorted blocks of up to {@value #BLOCK_SIZE} elements, and a Fenwick tree over
 * the blocks' sizes (P. M. Fenwick, "A New Data Structure for Cumulative Frequency Tables", 1994). Each element knows its
 * block, so its position is one search within the block and one walk down the tree; a change that stays within a block
 * moves only what lies between.
 */
final class CountedBlocks<E extends Ranked> {
    private static final int BLOCK_SIZE = 512;
    private static final int FIRST_ROOM = 8;

    /** A stretch of the sequence. Keys and ties stand beside the elements, so that a search seldom leaves the arrays. */
    static final class Block {
        private long[] keys;
        private long[] ties;
        private Ranked[] elements;
        private int size;
        private int index;

        /** An empty block with room for so many; it grows. */
        private Block(int room) {
            keys = new long[room];
            ties = new long[room];
            elements = new Ranked[room];
        }

        private void makeRoom() {
            if (size == keys.length) {
                int room = Math.min(2 * size, BLOCK_SIZE);
                keys = Arrays.copyOf(keys, room);
                ties = Arrays.copyOf(ties, room);
                elements = Arrays.copyOf(elements, room);
            }
        }

        /** Where the element stands, or would have to stand if it had that key and tie. */
        private int search(long key, long tie, Ranked element) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (isBefore(middle, key, tie, element)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private boolean isBefore(int place, long key, long tie, Ranked element) {
            if (keys[place] != key) {
                return keys[place] < key;
            }
            return ties[place] != tie ? ties[place] < tie : elements[place].compareTied(element) < 0;
        }

        private void put(int place, Ranked element) {
            keys[place] = element.key;
            ties[place] = element.tie;
            elements[place] = element;
        }

        /** Moves {@code length} places from {@code from} to {@code to}. */
        private void shift(int from, int to, int length) {
            System.arraycopy(keys, from, keys, to, length);
            System.arraycopy(ties, from, ties, to, length);
            System.arraycopy(elements, from, elements, to, length);
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private int[] tree = new int[2];
    private int size;

    CountedBlocks() {
        blocks.add(new Block(FIRST_ROOM));
    }

    int size() {
        return size;
    }

    /** Gives the element a place by its key and tie. */
    void insert(E element) {
        Block block = blockFor(element.key, element.tie, element);
        if (block.size == BLOCK_SIZE) {
            split(block);
            block = blockFor(element.key, element.tie, element);
        }
        block.makeRoom();
        int place = block.search(element.key, element.tie, element);
        block.shift(place, place + 1, block.size - place);
        block.put(place, element);
        block.size++;
        element.block = block;
        size++;
        change(block.index, 1);
    }

    /** Takes away the element's place. */
    void remove(E element) {
        Block block = blockOf(element);
        int place = block.search(element.key, element.tie, element);
        block.shift(place + 1, place, block.size - place - 1);
        block.size--;
        Arrays.fill(block.elements, block.size, block.size + 1, null);
        element.block = null;
        size--;
        if (block.size == 0 && blocks.size() > 1) {
            blocks.remove(block.index);
            count();
        } else {
            change(block.index, -1);
        }
    }

    /** Gives an element that has a place another key and tie. */
    void move(E element, long key, long tie) {
        Block block = blockOf(element);
        int from = block.search(element.key, element.tie, element);
        int to = block.search(key, tie, element);
        // At an end of the block the new place may lie beyond it.
        boolean inside = (to > 0 || block.index == 0) && (to < block.size || block.index == blocks.size() - 1);
        if (!inside) {
            remove(element);
            element.key = key;
            element.tie = tie;
            insert(element);
            return;
        }
        element.key = key;
        element.tie = tie;
        if (to > from) {
            to--;
            block.shift(from + 1, from, to - from);
        } else {
            block.shift(to, to + 1, from - to);
        }
        block.put(to, element);
    }

    /** How many come before the element. */
    long position(E element) {
        Block block = blockOf(element);
        return before(block.index) + block.search(element.key, element.tie, element);
    }

    /** How many have a smaller key. */
    long countBelow(long key) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            Block block = blocks.get(middle);
            if (block.size > 0 && block.keys[block.size - 1] >= key) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Block block = blocks.get(low);
        int from = 0;
        int to = block.size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (block.keys[middle] < key) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return before(low) + from;
    }

    /** Up to {@code limit} elements in order, the first of them behind {@code offset} others. */
    List<E> list(long offset, int limit) {
        List<E> found = new ArrayList<>((int) Math.max(0, Math.min(limit, size - offset)));
        if (offset >= size) {
            return found;
        }
        int index = 0;
        int rest = (int) offset;
        for (int step = Integer.highestOneBit(tree.length - 1); step > 0; step >>= 1) {
            if (index + step < tree.length && tree[index + step] <= rest) {
                index += step;
                rest -= tree[index];
            }
        }
        for (; index < blocks.size() && found.size() < limit; index++, rest = 0) {
            Block block = blocks.get(index);
            for (int i = rest; i < block.size && found.size() < limit; i++) {
                found.add(element(block, i));
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked") // Only insert puts elements into blocks.
    private E element(Block block, int place) {
        return (E) block.elements[place];
    }

    /** The last block that begins before the element would, or the first block. */
    private Block blockFor(long key, long tie, Ranked element) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).isBefore(0, key, tie, element)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.get(low);
    }

    private void split(Block full) {
        Block upper = new Block(BLOCK_SIZE);
        int half = BLOCK_SIZE / 2;
        upper.size = BLOCK_SIZE - half;
        System.arraycopy(full.keys, half, upper.keys, 0, upper.size);
        System.arraycopy(full.ties, half, upper.ties, 0, upper.size);
        System.arraycopy(full.elements, half, upper.elements, 0, upper.size);
        Arrays.fill(full.elements, half, BLOCK_SIZE, null);
        full.size = half;
        for (int i = 0; i < upper.size; i++) {
            upper.elements[i].block = upper;
        }
        blocks.add(full.index + 1, upper);
        count();
    }

    /** Numbers the blocks and builds the tree anew: after a split, once in hundreds of insertions. */
    private void count() {
        tree = new int[blocks.size() + 1];
        for (int i = 1; i < tree.length; i++) {
            Block block = blocks.get(i - 1);
            block.index = i - 1;
            tree[i] += block.size;
            int parent = i + (i & -i);
            if (parent < tree.length) {
                tree[parent] += tree[i];
            }
        }
    }

    private void change(int block, int by) {
        for (int i = block + 1; i < tree.length; i += i & -i) {
            tree[i] += by;
        }
    }

    private long before(int block) {
        long count = 0;
        for (int i = block; i > 0; i -= i & -i) {
            count += tree[i];
        }
        return count;
    }

    private static Block blockOf(Ranked element) {
        return Objects.requireNonNull(element.block, "the element has no place");
    }
}
