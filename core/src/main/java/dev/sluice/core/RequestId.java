package dev.sluice.core;

/**
 * Names one request of a caller, so that a repeated call can be told from a second wish.
 *
 * @param value an id by {@link IdRules}
 */
public record RequestId(String value) {
    /** Refuses what is not an id. */
    public RequestId {
        IdRules.check("requestId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
