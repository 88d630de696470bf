package dev.sluice.core.ranking;

/**
 * A line of a ranking.
 *
 * @param rank the member's rank in the leaderboard's {@link RankStyle}, from 1
 * @param member who
 * @param score with what
 */
public record Entry(long rank, MemberId member, long score) {}
