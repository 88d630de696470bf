package dev.sluice.simulator.scenario;

import dev.sluice.simulator.arrival.Arrival;
import java.util.List;

/**
 * A stretch of a scenario with one arrival model.
 *
 * @param name its name
 * @param arrival when users come
 * @param activities what they do: each visit draws one of them by weight
 * @param think how long a user waits between two steps
 * @param poll how long a user in line waits before asking again
 * @param retryShare the share of users, 0 to 1, who make a request twice, be it out of impatience or by a double click
 * @param abandonShare the share of users, 0 to 1, who do not finish a visit to a waiting room: a third each falls silent
 *     in line, leaves the line, and is gone once inside
 */
public record Phase(
        String name,
        Arrival arrival,
        List<Activity> activities,
        Pause think,
        Pause poll,
        double retryShare,
        double abandonShare) {
    /** Keeps a copy of the list. */
    public Phase {
        activities = List.copyOf(activities);
    }

    /** The same with another arrival model. */
    public Phase arriving(Arrival other) {
        return new Phase(name, other, activities, think, poll, retryShare, abandonShare);
    }
}
