package dev.sluice.servers;

/**
 * No server can be had, or the one at hand cannot be used. The message is one line for the person at the terminal:
 * which address or setting, what was found, and what is accepted. It never holds a password.
 */
public final class ServerUnavailableException extends RuntimeException {

    public ServerUnavailableException(String message) {
        super(oneLine(message));
    }

    public ServerUnavailableException(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
