package dev.sluice.cli.run;

/** Something around the process is not as it must be. One line: what, what was found, what is accepted. */
public final class EnvironmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
