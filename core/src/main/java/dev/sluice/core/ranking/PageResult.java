package dev.sluice.core.ranking;

/** What reading a stretch of a ranking may answer; a window nobody has a score in, or not kept any more, is empty. */
public sealed interface PageResult permits Page, UnknownLeaderboard {}
