package dev.sluice.core.ranking;

/** Which score is the better one. */
public enum ScoreOrder {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
