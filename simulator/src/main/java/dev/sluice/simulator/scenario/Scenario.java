package dev.sluice.simulator.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a simulation plays. Two runs of the same scenario have the same arrivals, and the same users decide the same.
 *
 * @param name its name
 * @param source where it came from: {@code built in}, or the name of a file
 * @param description one sentence for people to choose by
 * @param seed what arrivals and decisions are drawn from
 * @param users how many different users there are; the {@code k}-th arrival is user {@code k mod users}
 * @param drain how long, after the last arrival, users may take to end what they began
 * @param campaign the coupon, if one is issued
 * @param waitingRoom the room, if one is entered
 * @param leaderboard the ranking, if one is kept
 * @param wallet the wallets, if users have some
 * @param sale the sale, if something is bought
 * @param phases played one after the other, each from the instant at which the arrivals of the one before have ended
 */
public record Scenario(
        String name,
        String source,
        String description,
        long seed,
        int users,
        Duration drain,
        Optional<CouponRules> campaign,
        Optional<RoomRules> waitingRoom,
        Optional<BoardRules> leaderboard,
        Optional<WalletRules> wallet,
        Optional<SaleRules> sale,
        List<Phase> phases) {
    /** Keeps a copy of the list. */
    public Scenario {
        phases = List.copyOf(phases);
    }

    /** How long users arrive, on the average. */
    public Duration span() {
        return phases.stream().map(phase -> phase.arrival().span()).reduce(Duration.ZERO, Duration::plus);
    }
}
