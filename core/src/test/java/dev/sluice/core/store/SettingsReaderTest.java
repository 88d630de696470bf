package dev.sluice.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    private static SettingsReader reader(String... namesAndValues) {
        StoreConfig config = StoreConfig.of("redis");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            config = config.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new SettingsReader(config);
    }

    private static void assertRefused(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }

    @Test
    void settingsShouldBeReadByTheirTypes() {
        SettingsReader reader = reader("address", "localhost:1", "poolSize", "7", "timeout", "250ms");
        assertThat(reader.text("address", "other")).isEqualTo("localhost:1");
        assertThat(reader.integer("poolSize", 1, 1, 9)).isEqualTo(7);
        assertThat(reader.duration("timeout", Duration.ofSeconds(1), Duration.ofMillis(1), Duration.ofSeconds(9)))
                .isEqualTo(Duration.ofMillis(250));
        assertThatCode(reader::done).doesNotThrowAnyException();
    }

    @Test
    void settingsThatAreNotGivenShouldHaveTheirDefaults() {
        SettingsReader reader = reader();
        assertThat(reader.text("address", "other")).isEqualTo("other");
        assertThat(reader.integer("poolSize", 3, 1, 9)).isEqualTo(3);
        assertThat(reader.duration("timeout", Duration.ofDays(1), Duration.ZERO, Duration.ofDays(2)))
                .isEqualTo(Duration.ofDays(1));
    }

    @Test
    void aNumberShouldBeRefusedByStoreAndName() {
        String accepted = " is not accepted; expected a whole number from 1 to 9";
        for (String value : new String[] {"0", "10", "-3"}) {
            assertRefused(
                    "redis.poolSize: '" + value + "'" + accepted,
                    () -> reader("poolSize", value).integer("poolSize", 1, 1, 9));
        }
        for (String value : new String[] {"", "x", "1.5", "99999999999", " 1"}) {
            assertRefused(
                    "redis.poolSize: '" + value + "'" + accepted,
                    () -> reader("poolSize", value).integer("poolSize", 1, 1, 9));
        }
    }

    @Test
    void aDurationShouldBeRefusedByStoreAndName() {
        assertRefused(
                "redis.timeout: 'soon' is not accepted; expected a whole number and a unit, such as 250ms, 2s, 5m, 1h or 7d",
                () -> reader("timeout", "soon").duration("timeout", Duration.ZERO, Duration.ZERO, Duration.ofDays(1)));
        assertRefused(
                "redis.timeout: 'PT48H' is not accepted; expected whole milliseconds from PT0S to PT24H",
                () -> reader("timeout", "2d").duration("timeout", Duration.ZERO, Duration.ZERO, Duration.ofDays(1)));
    }

    @Test
    void anUnknownSettingShouldBeRefusedWithThoseThatAreKnown() {
        SettingsReader reader = reader("timeuot", "1s");
        reader.text("timeout", "");
        reader.text("address", "");
        assertRefused("redis setting: 'timeuot' is not accepted; expected one of address, timeout", reader::done);
        assertRefused(
                "redis setting: 'any' is not accepted; expected none",
                () -> reader("any", "1").done());
    }

    @Test
    void everyUnitShouldBeUnderstood() {
        Map<String, Duration> units = Map.of(
                "250ms", Duration.ofMillis(250),
                "2s", Duration.ofSeconds(2),
                "5m", Duration.ofMinutes(5),
                "1h", Duration.ofHours(1),
                "7d", Duration.ofDays(7),
                "999999999d", Duration.ofDays(999_999_999));
        units.forEach((text, duration) ->
                assertThat(SettingsReader.parseDuration("f", text)).isEqualTo(duration));
        assertThat(SettingsReader.parseDuration("f", " 2s ")).isEqualTo(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "s", "-1s", "1.5s", "1 s", "1S", "1w", "1s2s", "9999999999s", "٣s"})
    void whatIsNoDurationShouldBeRefused(String text) {
        assertThatThrownBy(() -> SettingsReader.parseDuration("f", text)).isInstanceOf(InvalidInputException.class);
    }
}
