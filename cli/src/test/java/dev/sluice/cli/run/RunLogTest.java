package dev.sluice.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class RunLogTest {
    private static final Logger LIBRARY = Logger.getLogger("library");

    @Test
    void keepsWarningsAwayFromTheTerminal() {
        Recorded screen = new Recorded(true);
        RunLog log = RunLog.install(screen.console(), false);
        LIBRARY.info("chatter");
        LIBRARY.log(Level.WARNING, "connection {0} lost", "c-1");

        assertThat(screen.err()).isEmpty();
        assertThat(log.text()).contains("WARNING library: connection c-1 lost").doesNotContain("chatter");
    }

    @Test
    void keepsAThousandAndCountsTheRest() {
        RunLog log = RunLog.install(new Recorded(true).console(), false);
        for (int i = 0; i < 1_005; i++) {
            LIBRARY.warning("again");
        }

        assertThat(log.text().lines()).hasSize(1_001);
        assertThat(log.text()).endsWith("and 5 more\n");
    }

    @Test
    void printsThemWhereThatIsWanted() {
        Recorded screen = new Recorded(true);
        RunLog log = RunLog.install(screen.console(), true);
        LIBRARY.log(Level.WARNING, "lost", new IllegalStateException("why"));

        assertThat(screen.err()).contains("library: lost").contains("IllegalStateException: why");
        assertThat(log.text()).isEmpty();
    }
}
