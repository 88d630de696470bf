package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RunIdTest {
    private static final Instant START = Instant.parse("2026-05-01T09:30:00.123Z");

    @Test
    void isTimeAndName() {
        assertThat(RunId.of(START, "flash-sale")).isEqualTo("20260501-093000-flash-sale");
    }

    @Test
    void isAFileNameWhateverTheScenarioIsCalled() {
        assertThat(RunId.of(START, "../점심 쿠폰: 1/2")).isEqualTo("20260501-093000--점심-쿠폰-1-2");
        assertThat(RunId.of(START, "𝟙".repeat(100))).isEqualTo("20260501-093000-" + "𝟙".repeat(60));
    }
}
