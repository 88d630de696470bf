package dev.sluice.simulator.trace;

import java.util.Locale;

/** How a trace writes its times. */
public enum TimeFormat {
    /**
     * {@code 2011-11-28 08:48}, with a space or a {@code T}, with or without seconds, a fraction of them, and an offset
     * ({@code Z}, {@code +01:00}); without an offset it is local time in the trace's zone.
     */
    TEXT,
    /** Whole seconds since 1970, UTC. */
    EPOCH_SECONDS,
    /** Whole milliseconds since 1970, UTC. */
    EPOCH_MILLIS;

    /** The name in a mapping: {@code epoch-millis}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
