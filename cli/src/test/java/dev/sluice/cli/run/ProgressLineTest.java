package dev.sluice.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressLineTest {
    @Test
    void staysOnOneLineAndIsGoneInTheEnd() {
        Recorded screen = new Recorded(true);
        try (ProgressLine line = new ProgressLine(screen.console().err(), "redis 1/3")) {
            line.onProgress(50, 200, "rush");
        }

        assertThat(screen.err()).doesNotContain("\n").contains("redis 1/3").endsWith(" ".repeat(79) + "\r");
    }
}
