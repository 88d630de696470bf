package dev.sluice.simulator.scenario;

import java.util.List;

/**
 * What a user does in one visit.
 *
 * @param weight how often it is chosen, in proportion to the others of the phase
 * @param steps one after the other
 */
public record Activity(int weight, List<Step> steps) {
    /** Keeps a copy of the list. */
    public Activity {
        steps = List.copyOf(steps);
    }
}
