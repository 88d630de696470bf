package dev.sluice.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sluice.core.InvalidInputException;
import dev.sluice.simulator.arrival.Arrival;
import dev.sluice.simulator.arrival.End;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ScenarioOverridesTest {
    private static final Scenario RUSH = ScenarioCatalog.load("coupon-rush");

    private static ScenarioOverrides of(int users, double rate, int seconds) {
        return new ScenarioOverrides(
                users == 0 ? OptionalInt.empty() : OptionalInt.of(users),
                rate == 0 ? OptionalDouble.empty() : OptionalDouble.of(rate),
                seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)),
                OptionalLong.empty());
    }

    @Test
    void nothingChangesNothing() {
        assertThat(ScenarioOverrides.NONE.applyTo(RUSH)).isEqualTo(RUSH);
    }

    @Test
    void usersScaleEveryPhase() {
        Scenario half = of(5_000, 0, 0).applyTo(RUSH);
        assertThat(half.users()).isEqualTo(5_000);
        assertThat(half.phases())
                .extracting(phase -> phase.arrival().end())
                .containsExactly(new End.Users(1_000), new End.Users(3_500), new End.Users(500));
    }

    @Test
    void rateIsThePeak() {
        Scenario faster = of(0, 5_000, 0).applyTo(RUSH);
        assertThat(faster.phases().get(1).arrival().peakPerSecond()).isEqualTo(5_000);
        assertThat(faster.phases().get(2).arrival().peakPerSecond()).isEqualTo(4_000);
    }

    @Test
    void durationIsTheWholeSpan() {
        Scenario longer = of(0, 0, 10).applyTo(RUSH);
        assertThat(longer.span().toMillis()).isBetween(9_995L, 10_005L);
        assertThat(longer.phases().get(0).arrival()).isInstanceOf(Arrival.AtOnce.class);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> of(-1, 0, 0));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> of(0, -1, 0));
        Scenario atOnce = new Scenario(
                "x",
                "here",
                "",
                1,
                10,
                Duration.ofSeconds(1),
                RUSH.campaign(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RUSH.phases().subList(0, 1));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> of(0, 100, 0).applyTo(atOnce))
                .withMessageContaining("rate");
    }
}
