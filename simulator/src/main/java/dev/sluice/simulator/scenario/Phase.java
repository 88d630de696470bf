package dev.sluice.simulator.scenario;

import dev.sluice.simulator.arrival.Arrival;
import java.util.List;
import java.util.OptionalInt;

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
 * @param lapseShare the share of users, 0 to 1, who never confirm what they reserved, and let the hold run out
 * @param cancelShare the share of users, 0 to 1, who give up what they reserved instead of confirming it
 * @param accounts how many wallets the users of this phase share, if other than the scenario says
 */
public record Phase(
        String name,
        Arrival arrival,
        List<Activity> activities,
        Pause think,
        Pause poll,
        double retryShare,
        double abandonShare,
        double lapseShare,
        double cancelShare,
        OptionalInt accounts) {
    /** Keeps a copy of the list. */
    public Phase {
        activities = List.copyOf(activities);
    }

    /** The same with another arrival model. */
    public Phase arriving(Arrival other) {
        return new Phase(
                name, other, activities, think, poll, retryShare, abandonShare, lapseShare, cancelShare, accounts);
    }
}
