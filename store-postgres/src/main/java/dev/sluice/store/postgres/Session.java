package dev.sluice.store.postgres;

import java.time.Duration;
import java.util.Map;

/** The server's run-time parameters that the store's connections are opened with. */
final class Session {
    private Session() {}

    /**
     * For the store's statements. All of them find their rows by index, a bounded number each, whatever the size of the
     * tables; but a plan made while a table was small, or before its statistics were gathered, may not. So plans are made
     * for the values and sizes at hand, and scans that read whole tables, or whole aggregates into a bitmap, are out of
     * question. The functions rely on each of their statements seeing what was committed while they waited for a lock:
     * that is READ COMMITTED, whatever the database's default. A transaction whose client has fallen silent is undone, so
     * that it does not hold its locks.
     */
    static Map<String, String> forStatements(PostgresConfig config) {
        return Map.of(
                "application_name", "sluice",
                "search_path", config.schema(),
                "default_transaction_isolation", "read committed",
                "statement_timeout", millis(config.statementTimeout()),
                "idle_in_transaction_session_timeout", millis(config.statementTimeout()),
                "lock_timeout", millis(config.statementTimeout().dividedBy(2)),
                "plan_cache_mode", "force_custom_plan",
                "enable_seqscan", "off",
                "enable_bitmapscan", "off",
                "jit", "off");
    }

    /** For the connection that makes the database ready; it may have to wait while another node does so. */
    static Map<String, String> forOpening(Duration patience) {
        return Map.of("application_name", "sluice", "statement_timeout", millis(patience));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
