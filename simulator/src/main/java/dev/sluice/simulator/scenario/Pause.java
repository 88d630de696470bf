package dev.sluice.simulator.scenario;

import java.time.Duration;

/** How long users wait between two requests: drawn evenly from {@code least} to {@code most}, both included. */
public record Pause(Duration least, Duration most) {
    @Override
    public String toString() {
        return least.toMillis() + "ms.." + most.toMillis() + "ms";
    }
}
