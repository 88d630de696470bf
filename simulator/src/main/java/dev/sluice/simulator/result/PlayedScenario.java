package dev.sluice.simulator.result;

/**
 * What was played.
 *
 * @param name its name
 * @param source where it came from: {@code built in}, or the name of a file
 * @param seed what its arrivals and decisions were drawn from
 * @param users virtual users
 * @param definition all of it, as JSON can hold it: maps, lists, texts and numbers
 */
public record PlayedScenario(String name, String source, long seed, int users, Object definition) {}
