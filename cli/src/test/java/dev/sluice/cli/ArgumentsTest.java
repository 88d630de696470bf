package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.core.InvalidInputException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final Set<String> KNOWN = new TreeSet<>(Set.of("inmemory", "redis"));

    @Test
    void readsNamesInTheirOrder() {
        assertThat(Arguments.names("--stores", "redis, inmemory", KNOWN)).containsExactly("redis", "inmemory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "", "redis,", "Redis"})
    void refusesUnknownNames(String text) {
        assertThatThrownBy(() -> Arguments.names("--stores", text, KNOWN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageEndingWith("expected one or more of inmemory, redis");
    }

    @Test
    void refusesANameThatComesTwice() {
        assertThatThrownBy(() -> Arguments.names("--stores", "redis,redis", KNOWN))
                .hasMessage("--stores: 'redis,redis' is not accepted; expected each name once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1", "1.5", "ten", "", "99999999999999999999"})
    void refusesOtherNumbers(String text) {
        assertThatThrownBy(() -> Arguments.whole("--repeat", text, 1, 10))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("--repeat: '" + text + "' is not accepted; expected a whole number from 1 to 10");
    }
}
