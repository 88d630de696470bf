package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.cli.run.Recorded;

/** What came of a command that was typed. */
record Typed(int exitCode, String out, String err) {

    /** Runs the command in this process, as if its output were no terminal. */
    static Typed sluice(String... arguments) {
        Recorded screen = new Recorded(false);
        int code = Sluice.run(screen.console(), arguments);
        return new Typed(code, screen.out(), screen.err());
    }

    /** It ended with that code, and with one line that has these words in it. */
    void isRefused(int code, String... words) {
        assertThat(err).startsWith("sluice: ").contains(words).doesNotContain("Exception");
        assertThat(err.lines()).as("one line").hasSize(1);
        assertThat(out).isEmpty();
        assertThat(exitCode).isEqualTo(code);
    }
}
