package dev.sluice.core;

/**
 * A fault of a store, as opposed to a refusal: the request was not answered. Its {@link Kind} says what is known about
 * the request's effect; repeating the same request is always safe and settles it.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is known about the effect of a request that was not answered. */
    public enum Kind {
        /** More requests were waiting than the store's limit; this one was never sent. */
        OVERLOADED,
        /** The backend could not be reached; this request was never sent. */
        UNAVAILABLE,
        /** The request was sent and not answered in time, or the connection broke: it may have taken effect. */
        OUTCOME_UNKNOWN,
        /** The backend answered with an error of its own; the request had no effect. */
        FAILED
    }

    private final Kind kind;

    public StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What is known about the request's effect. */
    public Kind kind() {
        return kind;
    }
}
