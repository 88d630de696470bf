package dev.sluice.core.store;

import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which store, and how it is set up, as texts that come from a file or a command line. The store's provider turns them
 * into a typed record of its own and refuses what it does not know.
 *
 * @param store the name of the store, {@code redis} for instance
 * @param settings values by the names that the store declares
 * @param clock replaces the store's own clock where given; for tests and replays
 */
public record StoreConfig(String store, Map<String, String> settings, Optional<InstantSource> clock) {
    /** Keeps a sorted copy of the settings. */
    public StoreConfig {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** A store with its defaults. */
    public static StoreConfig of(String store) {
        return new StoreConfig(store, Map.of(), Optional.empty());
    }

    /** The same with one more value. */
    public StoreConfig with(String setting, String value) {
        Map<String, String> more = new TreeMap<>(settings);
        more.put(setting, value);
        return new StoreConfig(store, more, clock);
    }

    /** The same with a clock in place of the store's own. */
    public StoreConfig withClock(InstantSource source) {
        return new StoreConfig(store, settings, Optional.of(source));
    }
}
