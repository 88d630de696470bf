package dev.sluice.core.service;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import io.vertx.core.eventbus.ReplyException;
import io.vertx.core.eventbus.ReplyFailure;

/** How faults travel in the numbers that a failed reply carries. */
final class FaultCode {
    private static final int INVALID_INPUT = 1_000;
    private static final int FAILED = 1_001;
    private static final int OVERLOADED = 1_002;
    private static final int UNAVAILABLE = 1_003;
    private static final int OUTCOME_UNKNOWN = 1_004;

    private FaultCode() {}

    static int of(Throwable fault) {
        if (fault instanceof InvalidInputException) {
            return INVALID_INPUT;
        }
        Kind kind = fault instanceof StoreException store ? store.kind() : Kind.FAILED;
        return switch (kind) {
            case FAILED -> FAILED;
            case OVERLOADED -> OVERLOADED;
            case UNAVAILABLE -> UNAVAILABLE;
            case OUTCOME_UNKNOWN -> OUTCOME_UNKNOWN;
        };
    }

    static String text(Throwable fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }

    /** What a client of the service sees: the fault of the store itself, or why the service was not reached. */
    static RuntimeException toFault(Throwable failure) {
        if (!(failure instanceof ReplyException reply)) {
            return new StoreException(Kind.FAILED, text(failure), failure);
        }
        if (reply.failureType() == ReplyFailure.NO_HANDLERS) {
            return new StoreException(Kind.UNAVAILABLE, "no service is deployed: " + text(reply));
        }
        if (reply.failureType() != ReplyFailure.RECIPIENT_FAILURE) {
            return new StoreException(Kind.OUTCOME_UNKNOWN, "the service did not answer: " + text(reply));
        }
        return switch (reply.failureCode()) {
            case INVALID_INPUT -> new InvalidInputException(text(reply));
            case OVERLOADED -> new StoreException(Kind.OVERLOADED, text(reply));
            case UNAVAILABLE -> new StoreException(Kind.UNAVAILABLE, text(reply));
            case OUTCOME_UNKNOWN -> new StoreException(Kind.OUTCOME_UNKNOWN, text(reply));
            default -> new StoreException(Kind.FAILED, text(reply));
        };
    }
}
