package dev.sluice.servers;

import java.time.Duration;

/** A server of someone else's, at an address that was given to us. */
record GivenServer(ServerAddress address, Version found) implements RunningServer {
    private static final Duration PROBE_LIMIT = Duration.ofSeconds(5);

    /**
     * The server at an address, once it has answered and its version is accepted.
     *
     * @throws ServerUnavailableException when it cannot be used
     */
    static GivenServer at(ServerAddress address) {
        return switch (address.product()) {
            case REDIS -> new GivenServer(address, RedisProbe.version(address, PROBE_LIMIT));
            case POSTGRES -> new GivenServer(address, PostgresProbe.version(address, PROBE_LIMIT));
        };
    }

    @Override
    public String url() {
        return address.url();
    }

    @Override
    public String version() {
        return found.text();
    }

    @Override
    public Origin origin() {
        return Origin.GIVEN;
    }

    @Override
    public String describe() {
        return address.product() + " " + found + ", " + Origin.GIVEN + ", " + address.hostAndPort();
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return describe();
    }
}
