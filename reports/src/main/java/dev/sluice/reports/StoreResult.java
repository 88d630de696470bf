package dev.sluice.reports;

import java.util.List;

/**
 * How one store did.
 *
 * @param store the name by which it was chosen
 * @param backend what served, with version and address
 * @param durability who had accepted a change when its caller was answered
 * @param runs one a repeat, in order
 * @param median what is shown of them
 */
public record StoreResult(String store, String backend, String durability, List<StoreRun> runs, Median median) {}
