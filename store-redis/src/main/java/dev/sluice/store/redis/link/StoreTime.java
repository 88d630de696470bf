package dev.sluice.store.redis.link;

import java.time.InstantSource;
import java.util.Optional;

/** The present as scripts take it: nothing, so that the server's clock rules, or that of an injected clock. */
public final class StoreTime {
    private final Optional<InstantSource> clock;

    /** The server's clock, unless one is given. */
    public StoreTime(Optional<InstantSource> clock) {
        this.clock = clock;
    }

    /** The first argument of every script. */
    public String argument() {
        return clock.map(source -> Long.toString(source.millis())).orElse("");
    }
}
