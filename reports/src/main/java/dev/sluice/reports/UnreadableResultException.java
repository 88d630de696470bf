package dev.sluice.reports;

/** A result file that cannot be shown. The message is one line: which file, what was found, what is accepted. */
public final class UnreadableResultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableResultException(String message) {
        super(message);
    }

    UnreadableResultException(String message, Throwable cause) {
        super(message, cause);
    }
}
