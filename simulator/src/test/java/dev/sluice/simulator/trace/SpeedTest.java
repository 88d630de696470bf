package dev.sluice.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedTest {
    @Test
    void aMinuteTakesATenthOfASecondAt600x() {
        assertThat(Speed.parse("600x").nanosOf(Duration.ofMinutes(1))).isEqualTo(100_000_000);
        assertThat(Speed.parse("0.5x").nanosOf(Duration.ofSeconds(1))).isEqualTo(2_000_000_000L);
        assertThat(Speed.MAX.nanosOf(Duration.ofDays(365))).isZero();
    }

    @Test
    void isWrittenAsItIsRead() {
        assertThat(Speed.parse("600x")).hasToString("600x");
        assertThat(Speed.parse("0.5x")).hasToString("0.5x");
        assertThat(Speed.parse("max")).isEqualTo(Speed.MAX).hasToString("max");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "600", "x", "0x", "0.000x", "-1x", "1e3x", "MAX", "600X", "1234567890x", "NaNx"})
    void refusesWhatIsNoSpeed(String text) {
        assertThatThrownBy(() -> Speed.parse(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("speed: '" + text + "' is not accepted; expected max, or a number above 0 and an x,"
                        + " such as 600x or 0.5x");
    }

    @Test
    void anOrderOlderThanTheOneBeforeHasItsTurnAtOnce() {
        Instant begin = Instant.parse("2011-11-28T08:48:00Z");
        Schedule schedule = new Schedule(begin, Speed.parse("60x"));
        assertThat(schedule.turnOf(begin)).isZero();
        assertThat(schedule.turnOf(begin.plusSeconds(120))).isEqualTo(2_000_000_000L);
        assertThat(schedule.turnOf(begin.plusSeconds(60))).isEqualTo(2_000_000_000L);
        assertThat(schedule.turnOf(begin.minusSeconds(60))).isEqualTo(2_000_000_000L);
        assertThat(schedule.turnOf(begin.plusSeconds(180))).isEqualTo(3_000_000_000L);
    }
}
