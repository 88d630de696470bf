package dev.sluice.simulator.result;

/**
 * What a scenario wanted.
 *
 * @param requests visits of users; each makes one request or more
 * @param ratePerSecond at what rate they were to begin, on the average; 0 if all at once
 */
public record Asked(long requests, double ratePerSecond) {}
