package dev.sluice.core.ranking;

/** What reading a member's neighbourhood may answer. */
public sealed interface AroundResult permits Page, Unranked, UnknownLeaderboard {}
