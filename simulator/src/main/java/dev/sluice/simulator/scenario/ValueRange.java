package dev.sluice.simulator.scenario;

/** Whole numbers from {@code least} to {@code most}, both included. */
public record ValueRange(long least, long most) {
    @Override
    public String toString() {
        return least + ".." + most;
    }
}
