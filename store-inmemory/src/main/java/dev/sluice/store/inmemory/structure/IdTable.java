package dev.sluice.store.inmemory.structure;

import org.jspecify.annotations.Nullable;

/**
 * A map from ids to numbers from 0 that keeps {@link Fingerprint}s in place of ids: 36 to 72 bytes each, no objects. It is
 * cut into {@value #PARTS} parts that grow each for itself, so no single call pays for moving all there is.
 */
public final class IdTable {
    /** What stands for no number. */
    public static final long ABSENT = -1;

    private static final int PARTS = 64;
    private static final int PART_SHIFT = 61 - 6;

    private final @Nullable Part[] parts = new @Nullable Part[PARTS];

    /** The id's number, or {@link #ABSENT}. */
    public long get(Fingerprint id) {
        Part part = parts[partOf(id)];
        return part == null ? ABSENT : part.get(id);
    }

    /** Adds an id that is absent. */
    public void add(Fingerprint id, long number) {
        Part part = parts[partOf(id)];
        if (part == null) {
            part = new Part();
            parts[partOf(id)] = part;
        }
        part.add(id.first(), id.second(), number);
    }

    private static int partOf(Fingerprint id) {
        return (int) (id.first() >>> PART_SHIFT);
    }

    /** Open addressing with linear probing; a cell is a fingerprint and its number plus 1, which is 0 in a free cell. */
    private static final class Part {
        private static final int WIDTH = 3;

        private long[] cells = new long[4 * WIDTH];
        private int mask = 3;
        private int size;

        long get(Fingerprint id) {
            int cell = find(id);
            return cell < 0 ? ABSENT : cells[cell * WIDTH + 2] - 1;
        }

        void add(long first, long second, long number) {
            if (3 * (size + 1) > 2 * (mask + 1)) {
                grow();
            }
            int cell = (int) first & mask;
            while (cells[cell * WIDTH + 2] != 0) {
                cell = (cell + 1) & mask;
            }
            cells[cell * WIDTH] = first;
            cells[cell * WIDTH + 1] = second;
            cells[cell * WIDTH + 2] = number + 1;
            size++;
        }

        private int find(Fingerprint id) {
            int cell = (int) id.first() & mask;
            while (cells[cell * WIDTH + 2] != 0) {
                if (cells[cell * WIDTH] == id.first() && cells[cell * WIDTH + 1] == id.second()) {
                    return cell;
                }
                cell = (cell + 1) & mask;
            }
            return -1;
        }

        private void grow() {
            long[] old = cells;
            cells = new long[2 * old.length];
            mask = 2 * mask + 1;
            size = 0;
            for (int i = 0; i < old.length; i += WIDTH) {
                if (old[i + 2] != 0) {
                    add(old[i], old[i + 1], old[i + 2] - 1);
                }
            }
        }
    }
}
