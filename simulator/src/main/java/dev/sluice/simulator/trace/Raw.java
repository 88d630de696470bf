package dev.sluice.simulator.trace;

import java.util.List;

/** A record of a file, before anybody has asked what its values mean. */
sealed interface Raw {
    /** The number of its (first) line, from 1. */
    long line();

    /**
     * Values were found.
     *
     * @param values those of {@link Mapping#columns()}, in that order; empty where there is none
     * @param malformed whether there were bytes that are no UTF-8
     */
    record Values(long line, List<String> values, boolean malformed) implements Raw {}

    /** There is nothing on the line. */
    record Blank(long line) implements Raw {}

    /**
     * It cannot be taken apart.
     *
     * @param found what was found, for people to read
     */
    record Broken(long line, Reason reason, String found) implements Raw {}
}
