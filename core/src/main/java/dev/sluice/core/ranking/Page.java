package dev.sluice.core.ranking;

import java.util.List;

/**
 * A stretch of a ranking, read at one instant.
 *
 * @param entries in order of rank
 * @param total how many there are of whom this is a stretch: all members of the window, or all with a score in the range
 *     asked for
 */
public record Page(List<Entry> entries, long total) implements PageResult, AroundResult {
    /** Keeps a copy of the list. */
    public Page {
        entries = List.copyOf(entries);
    }
}
