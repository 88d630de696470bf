package dev.sluice.store.postgres;

import io.vertx.sqlclient.Tuple;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One change and the statements that make it.
 *
 * @param concerned what it is about
 * @param locked makes it where what it is about is locked
 * @param unlocked makes it where nothing is locked and it is about something of those versions
 */
record Change(Concerned concerned, Supplier<Statement> locked, ByVersions unlocked) {
    /**
     * A statement with its arguments.
     *
     * @param sql the statement
     * @param arguments its arguments
     */
    record Statement(Sql sql, Tuple arguments) {
        static Statement of(Sql sql, @Nullable Object... arguments) {
            return new Statement(sql, Tuple.wrap(arguments));
        }
    }

    /** A statement that changes what is still of the versions that were read, and else fails as stale. */
    @FunctionalInterface
    interface ByVersions {
        Statement of(long sale, long campaign, long wallet);
    }
}
