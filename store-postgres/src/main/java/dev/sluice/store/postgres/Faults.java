package dev.sluice.store.postgres;

import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import io.vertx.pgclient.PgException;
import org.jspecify.annotations.Nullable;

/** What a failed statement says about its effect, by the SQL state of the server's answer. */
final class Faults {
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";
    private static final String CHECK_VIOLATION = "23514";
    private static final String STALE = "SL001"; // the store's own functions say so

    private Faults() {}

    /** The fault of a statement that was sent and failed. */
    static StoreException ofSent(PostgresAddress address, Throwable cause) {
        if (cause instanceof PgException answer && !endsTheConnection(answer)) {
            return new StoreException(
                    Kind.FAILED,
                    "PostgreSQL at " + address + " answered " + answer.getSqlState() + ": " + answer.getErrorMessage(),
                    cause);
        }
        return new StoreException(
                Kind.OUTCOME_UNKNOWN, "PostgreSQL at " + address + " gave no answer: " + cause.getMessage(), cause);
    }

    /** Whether the transaction was undone only because of others at the same time, so that it may well succeed now. */
    static boolean isCollision(Throwable fault) {
        String state = state(fault);
        return SERIALIZATION_FAILURE.equals(state) || DEADLOCK.equals(state);
    }

    /** Whether a row would have violated a constraint of its table. */
    static boolean isCheckViolation(Throwable fault) {
        return CHECK_VIOLATION.equals(state(fault));
    }

    /** Whether something was not of the version any more that had been read. */
    static boolean isStale(Throwable fault) {
        return STALE.equals(state(fault));
    }

    private static @Nullable String state(Throwable fault) {
        return fault.getCause() instanceof PgException answer ? answer.getSqlState() : null;
    }

    /** 57P01 to 57P03: the server is going down or coming up; it says so even if it has just committed. */
    private static boolean endsTheConnection(PgException answer) {
        String state = answer.getSqlState();
        return state == null || state.startsWith("57P") || state.startsWith("08");
    }
}
