package dev.sluice.store.postgres;

import dev.sluice.core.store.SettingsReader;
import dev.sluice.core.store.StoreConfig;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How locks are kept in Redis.
 *
 * @param url which Redis, {@code redis://host:port}
 * @param schema whose locks they are: the schema that holds the tables
 * @param lease after how long a lock that is not given back is free again, 100 ms to 5 min
 * @param patience how long a call waits for its locks at most, 50 ms to 5 min
 * @param answerTimeout how long Redis may take to answer, 50 ms to 1 min
 */
record LockConfig(String url, String schema, Duration lease, Duration patience, Duration answerTimeout) {
    private static final String URL = "lockUrl";
    private static final String LEASE = "lockLease";
    private static final String PATIENCE = "lockPatience";
    private static final String ANSWER_TIMEOUT = "lockAnswerTimeout";

    /** The set-up that the texts stand for; the other settings are not looked at. */
    static LockConfig of(StoreConfig config) {
        SettingsReader settings = new SettingsReader(config);
        Duration shortest = Duration.ofMillis(50);
        return new LockConfig(
                settings.text(URL, "redis://localhost:6379"),
                settings.text("schema", "sluice"),
                settings.duration(LEASE, Duration.ofSeconds(10), Duration.ofMillis(100), Duration.ofMinutes(5)),
                settings.duration(PATIENCE, Duration.ofSeconds(10), shortest, Duration.ofMinutes(5)),
                settings.duration(ANSWER_TIMEOUT, Duration.ofSeconds(2), shortest, Duration.ofMinutes(1)));
    }

    /** The configuration without what is read here. */
    static StoreConfig without(StoreConfig config) {
        Map<String, String> rest = new TreeMap<>(config.settings());
        rest.keySet().removeAll(Set.of(URL, LEASE, PATIENCE, ANSWER_TIMEOUT));
        return new StoreConfig(config.store(), rest, config.clock());
    }
}
