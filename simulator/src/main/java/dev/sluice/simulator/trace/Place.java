package dev.sluice.simulator.trace;

/**
 * Where a line stands.
 *
 * @param file its file's place in the order of playing, from 0
 * @param line its number in the file, from 1
 */
record Place(int file, long line) {}
