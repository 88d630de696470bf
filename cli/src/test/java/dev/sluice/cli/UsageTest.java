package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @Test
    void versionIsThatOfTheBuild() {
        Typed typed = Typed.sluice("--version");

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out()).matches("(?s)Sluice \\d+\\.\\d+\\.\\d+.*Java \\d+.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "simulate --help", "scenarios --help"})
    void everyCommandHasHelp(String line) {
        Typed typed = Typed.sluice(line.split(" "));

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out()).startsWith("Usage: sluice");
        assertThat(typed.out().lines())
                .allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void scenariosAreListedWithWhatTheyAre() {
        Typed typed = Typed.sluice("scenarios");

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out().lines())
                .extracting(line -> line.substring(0, line.indexOf(" ")))
                .containsExactlyInAnyOrder(
                        "coupon-rush",
                        "waiting-room",
                        "ranking-storm",
                        "flash-sale",
                        "shop",
                        "concert",
                        "wallet-contention",
                        "game-score");
    }

    @Test
    void noCommandIsRefused() {
        Typed.sluice().isRefused(2, "command", "expected one of simulate, scenarios");
    }

    @Test
    void unknownCommandIsRefused() {
        Typed.sluice("simulat").isRefused(2, "command: 'simulat'", "expected one of simulate, scenarios");
    }

    @Test
    void unknownOptionIsRefused() {
        Typed.sluice("simulate", "--stroes", "redis").isRefused(2, "--stroes", "sluice simulate --help");
    }

    @Test
    void optionWithoutItsValueIsRefused() {
        Typed.sluice("simulate", "--users").isRefused(2, "--users", "sluice simulate --help");
    }
}
