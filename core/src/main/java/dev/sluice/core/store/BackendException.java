package dev.sluice.core.store;

/**
 * A backend that cannot be used: nothing listens there, the password is wrong, the version is too old. The message is one
 * line that names the address, what was found and what is accepted.
 */
public final class BackendException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BackendException(String message) {
        super(message);
    }

    public BackendException(String message, Throwable cause) {
        super(message, cause);
    }
}
