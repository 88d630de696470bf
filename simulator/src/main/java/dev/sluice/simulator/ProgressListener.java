package dev.sluice.simulator;

/** Hears how far a run has come, a few times a second, on an event loop: it must return at once. */
@FunctionalInterface
public interface ProgressListener {
    /** Listens to nothing. */
    ProgressListener NONE = (done, asked, phase) -> {};

    /**
     * Tells where the run stands.
     *
     * @param done visits of users that have ended
     * @param asked visits that the run will have in all
     * @param phase what is going on: the name of a phase of the scenario, or {@code draining}, {@code judging}
     */
    void onProgress(long done, long asked, String phase);
}
