package dev.sluice.simulator.scenario;

import java.time.Duration;

/**
 * The sale of a scenario; it is open all the time.
 *
 * @param show whether it sells seats: items of one unit in rows, of which neighbours are bought together
 * @param items how many items or seats there are
 * @param quantity how many units of each item there are; 1 of a seat
 * @param price what one unit costs, drawn evenly for each item
 * @param lines how many items, or seats, an order has, drawn evenly
 * @param skew how hot the hottest items are, as of a leaderboard's members; 1 of seats
 * @param hold how long an order is held
 * @param sweepEvery how often the units of holds that ran out are returned
 * @param discount by how many points a coupon lessens what is due
 */
public record SaleRules(
        boolean show,
        int items,
        long quantity,
        ValueRange price,
        ValueRange lines,
        int skew,
        Duration hold,
        Duration sweepEvery,
        long discount) {}
