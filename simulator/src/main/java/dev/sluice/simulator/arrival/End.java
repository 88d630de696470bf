package dev.sluice.simulator.arrival;

import java.time.Duration;

/** When an arrival model stops sending users. */
public sealed interface End {
    /** After that many, 1 or more. */
    record Users(int count) implements End {}

    /** After that time, longer than none. */
    record After(Duration duration) implements End {}
}
