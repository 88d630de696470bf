package dev.sluice.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {
    @Test
    void aNumberShouldBeTakenUpToItsLimits() {
        assertThat(Require.inRange("n", 1, 1, 9)).isEqualTo(1);
        assertThat(Require.inRange("n", 9, 1, 9)).isEqualTo(9);
        assertThat(Require.inRange("n", Long.MAX_VALUE, 0, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 10, Long.MIN_VALUE, Long.MAX_VALUE})
    void aNumberShouldBeRefusedBeyondItsLimits(long value) {
        assertThatThrownBy(() -> Require.inRange("n", value, 1, 9))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("n: '" + value + "' is not accepted; expected a whole number from 1 to 9");
    }

    @Test
    void aDurationShouldBeWholeMillisecondsWithinItsLimits() {
        Duration second = Duration.ofSeconds(1);
        Duration minute = Duration.ofMinutes(1);
        assertThat(Require.inRange("d", second, second, minute)).isEqualTo(second);
        assertThat(Require.inRange("d", minute, second, minute)).isEqualTo(minute);
        for (Duration other :
                new Duration[] {second.minusMillis(1), minute.plusMillis(1), second.plusNanos(1), Duration.ofSeconds(-1)
                }) {
            assertThatThrownBy(() -> Require.inRange("d", other, second, minute))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("d: '" + other + "' is not accepted; expected whole milliseconds from PT1S to PT1M");
        }
    }

    @Test
    void anInstantShouldBeWholeMillisecondsOfTheYearsThatEveryStoreHolds() {
        for (String held :
                new String[] {"1970-01-01T00:00:00Z", "2026-05-01T12:00:00.001Z", "9999-12-31T23:59:59.999Z"}) {
            assertThat(Require.wholeMillis("at", Instant.parse(held))).isEqualTo(held);
        }
        for (Instant other : new Instant[] {
            Instant.EPOCH.minusMillis(1),
            Instant.parse("2026-05-01T12:00:00.0001Z"),
            Instant.parse("9999-12-31T23:59:59.999Z").plusMillis(1),
            Instant.MIN,
            Instant.MAX
        }) {
            assertThatThrownBy(() -> Require.wholeMillis("at", other))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("at: '" + other + "'");
        }
    }

    @Test
    void anyOtherConditionShouldNameItsFieldToo() {
        assertThatCode(() -> Require.that(true, "f", "v", "w")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Require.that(false, "f", "v", "w"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("f: 'v' is not accepted; expected w");
    }
}
