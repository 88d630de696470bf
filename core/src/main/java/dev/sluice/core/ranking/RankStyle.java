package dev.sluice.core.ranking;

/** How members of the same score are numbered; their order is {@link TieBreak}'s in any case. */
public enum RankStyle {
    /** 1, 2, 3, 4: each has a rank of its own. */
    ORDINAL,
    /** 1, 2, 2, 4: one more than the number of members with a better score. */
    COMPETITION,
    /** 1, 2, 2, 3: one more than the number of better scores. */
    DENSE
}
