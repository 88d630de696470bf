package dev.sluice.core.ranking;

/** What asking for a member's rank may answer. */
public sealed interface RankResult permits Standing, Unranked, UnknownLeaderboard {}
