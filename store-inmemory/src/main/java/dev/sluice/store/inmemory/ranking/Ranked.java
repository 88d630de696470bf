package dev.sluice.store.inmemory.ranking;

import org.jspecify.annotations.Nullable;

/** Something that has a place in {@link CountedBlocks}: ordered by key, then by tie, then by {@link #compareTied}. */
abstract class Ranked {
    /** What is ordered by; the smaller comes first. Changed only by {@link CountedBlocks}. */
    long key;

    /** What equal keys are ordered by; the smaller comes first. Changed only by {@link CountedBlocks}. */
    long tie;

    /** Where it stands; null while it has no place. */
    CountedBlocks.@Nullable Block block;

    /** The order of those whose keys and ties are equal; 0 only for itself. */
    abstract int compareTied(Ranked other);
}
