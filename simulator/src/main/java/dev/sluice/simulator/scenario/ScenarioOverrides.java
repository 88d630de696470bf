package dev.sluice.simulator.scenario;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.simulator.arrival.Arrival;
import dev.sluice.simulator.arrival.End;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * What a caller wants otherwise than the scenario says.
 *
 * @param users how many users there are, 1 to 1,000,000; phases that end after a number of users grow or shrink in
 *     proportion
 * @param ratePerSecond the highest rate that a phase reaches, above 0 to 1,000,000; the phases' rates stay in proportion
 * @param duration how long users arrive, 1 ms to 1 h; the phases' durations stay in proportion, and each then ends by time
 * @param seed what arrivals and decisions are drawn from
 */
public record ScenarioOverrides(
        OptionalInt users, OptionalDouble ratePerSecond, Optional<Duration> duration, OptionalLong seed) {
    /** Nothing otherwise. */
    public static final ScenarioOverrides NONE =
            new ScenarioOverrides(OptionalInt.empty(), OptionalDouble.empty(), Optional.empty(), OptionalLong.empty());

    /** Refuses values out of range. */
    public ScenarioOverrides {
        users.ifPresent(n -> Require.inRange("users", n, 1, ScenarioReader.MAX_USERS));
        ratePerSecond.ifPresent(
                r -> Require.that(r > 0 && r <= 1_000_000, "rate", r, "above 0 and up to 1000000 a second"));
        duration.ifPresent(d -> Require.inRange("duration", d, Duration.ofMillis(1), Duration.ofHours(1)));
    }

    /**
     * The scenario as wanted.
     *
     * @throws InvalidInputException if a rate or a duration is wanted and all users come at once
     */
    public Scenario applyTo(Scenario scenario) {
        Scenario result = scenario;
        if (users.isPresent()) {
            result = withUsers(result, users.getAsInt());
        }
        if (ratePerSecond.isPresent()) {
            result = withRate(result, ratePerSecond.getAsDouble());
        }
        if (duration.isPresent()) {
            result = withDuration(result, duration.get());
        }
        return with(result, result.users(), seed.orElse(result.seed()), result.phases());
    }

    private static Scenario withUsers(Scenario scenario, int wanted) {
        double factor = (double) wanted / scenario.users();
        return with(scenario, wanted, scenario.seed(), arriving(scenario, arrival -> {
            if (arrival.end() instanceof End.Users users) {
                return arrival.until(new End.Users((int) Math.max(1, Math.round(users.count() * factor))));
            }
            return arrival;
        }));
    }

    private static Scenario withRate(Scenario scenario, double wanted) {
        double peak = scenario.phases().stream()
                .mapToDouble(phase -> phase.arrival().peakPerSecond())
                .max()
                .orElse(0);
        Require.that(peak > 0, "rate", wanted, "none: in scenario " + scenario.name() + " all users come at once");
        return with(
                scenario, scenario.users(), scenario.seed(), arriving(scenario, each -> each.faster(wanted / peak)));
    }

    private static Scenario withDuration(Scenario scenario, Duration wanted) {
        long span = scenario.span().toNanos();
        Require.that(span > 0, "duration", wanted, "none: in scenario " + scenario.name() + " all users come at once");
        double factor = (double) wanted.toNanos() / span;
        return with(
                scenario,
                scenario.users(),
                scenario.seed(),
                arriving(
                        scenario,
                        each -> each.until(new End.After(Duration.ofMillis(
                                Math.max(1, Math.round(each.span().toNanos() * factor / 1e6)))))));
    }

    private static List<Phase> arriving(Scenario scenario, UnaryOperator<Arrival> change) {
        return scenario.phases().stream()
                .map(phase -> phase.arriving(change.apply(phase.arrival())))
                .toList();
    }

    private static Scenario with(Scenario it, int users, long seed, List<Phase> phases) {
        return new Scenario(
                it.name(),
                it.source(),
                it.description(),
                seed,
                users,
                it.drain(),
                it.campaign(),
                it.waitingRoom(),
                it.leaderboard(),
                it.wallet(),
                it.sale(),
                phases);
    }
}
