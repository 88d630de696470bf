package dev.sluice.bench;

/**
 * One line of the table: a subject beside its peer.
 *
 * @param name a short word to select it by
 * @param title what is compared
 * @param measure how
 * @param target the ratio to reach
 */
record Row(String name, String title, Candidate subject, Candidate peer, Measure measure, double target) {}
