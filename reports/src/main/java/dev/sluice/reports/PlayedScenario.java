package dev.sluice.reports;

/**
 * The scenario of a run.
 *
 * @param name its name
 * @param source where it came from: built in, or a file
 * @param seed what its arrivals and decisions were drawn from
 * @param users virtual users
 */
public record PlayedScenario(String name, String source, long seed, int users) {}
