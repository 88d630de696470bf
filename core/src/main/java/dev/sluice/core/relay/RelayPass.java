package dev.sluice.core.relay;

/**
 * One stretch of an outbox that a relay passed on.
 *
 * @param upTo the number of the last confirmation that leaderboards have been told of by now
 * @param confirmations how many there were in this stretch
 * @param recorded events that count since this stretch
 * @param repeated events that counted before, because a relay that was ended, or another one, had recorded them
 * @param refused events that a leaderboard will never count: of a window that is over, or out of its scores' range
 * @param more whether the stretch was as long as it may be, so that the next one may be waiting
 */
public record RelayPass(long upTo, int confirmations, long recorded, long repeated, long refused, boolean more) {}
