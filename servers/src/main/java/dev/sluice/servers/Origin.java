package dev.sluice.servers;

/** Where a server comes from, in the order of preference. */
public enum Origin {
    /** Its address was given: it belongs to someone else and is never stopped, paused or emptied from here. */
    GIVEN("given address"),
    /** A container, started by Testcontainers. */
    CONTAINER("container"),
    /** A process of ours, from a binary that is installed on this machine. */
    INSTALLED("installed binary"),
    /** A process of ours, from a binary that came as a Maven dependency. */
    BUNDLED("bundled binary");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
