package dev.sluice.store.inmemory.waiting;

import java.util.Arrays;

/**
 * A set of whole numbers, added in ascending order, that tells in logarithmic time how many are below one: a bit for each
 * number, and a Fenwick tree over the words of bits (P. M. Fenwick, "A New Data Structure for Cumulative Frequency
 * Tables", 1994). It takes one and a half bits for each number ever added.
 */
final class PresenceCount {
    private long[] words = new long[16];
    private int[] tree = new int[17];
    private long total;

    long total() {
        return total;
    }

    /** Adds a number that is not in the set. */
    void add(long number) {
        int word = word(number);
        if (word >= words.length) {
            grow(word);
        }
        words[word] |= bit(number);
        change(word, 1);
        total++;
    }

    /** Takes out a number that is in the set. */
    void remove(long number) {
        int word = word(number);
        words[word] &= ~bit(number);
        change(word, -1);
        total--;
    }

    /** How many numbers of the set are smaller. */
    long below(long number) {
        int word = word(number);
        long count = Long.bitCount(words[word] & (bit(number) - 1));
        for (int i = word; i > 0; i -= i & -i) {
            count += tree[i];
        }
        return count;
    }

    private void change(int word, int by) {
        for (int i = word + 1; i < tree.length; i += i & -i) {
            tree[i] += by;
        }
    }

    private void grow(int word) {
        words = Arrays.copyOf(words, Math.max(word + 1, words.length * 2));
        tree = new int[words.length + 1];
        for (int i = 1; i < tree.length; i++) {
            tree[i] += Long.bitCount(words[i - 1]);
            int parent = i + (i & -i);
            if (parent < tree.length) {
                tree[parent] += tree[i];
            }
        }
    }

    private static int word(long number) {
        return Math.toIntExact(number >> 6);
    }

    private static long bit(long number) {
        return 1L << (number & 63);
    }
}
