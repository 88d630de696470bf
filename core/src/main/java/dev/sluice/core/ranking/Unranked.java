package dev.sluice.core.ranking;

/** The member has no score in that window. */
public record Unranked() implements RankResult, AroundResult {}
