package dev.sluice.cli.run;

import dev.sluice.core.store.StoreConfig;
import dev.sluice.servers.LocalServers;
import dev.sluice.servers.RunningServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The servers behind the stores of one comparison, obtained as they are asked for. */
public final class StoreServers implements AutoCloseable {
    private final LocalServers source = LocalServers.ofThisMachine();
    private final Optional<String> redisAddress;
    private final Optional<String> postgresAddress;
    private final List<RunningServer> running = new ArrayList<>();

    /** Servers at these addresses where given, else wherever they can be had. */
    public StoreServers(Optional<String> redisAddress, Optional<String> postgresAddress) {
        this.redisAddress = redisAddress;
        this.postgresAddress = postgresAddress;
    }

    /**
     * How that store is opened; a server that it needs is up when this returns.
     *
     * @param remarks is told which server it is
     * @throws dev.sluice.servers.ServerUnavailableException if there is none
     */
    public StoreConfig configure(String store, Console remarks) {
        StoreConfig config = StoreConfig.of(store);
        return switch (store) {
            case "redis" -> config.with("url", keep(source.redis(redisAddress), remarks));
            case "postgres-redis-lock" ->
                config.with("url", keep(source.postgres(postgresAddress), remarks))
                        .with("lockUrl", keep(source.redis(redisAddress), remarks));
            case "postgres", "postgres-optimistic", "postgres-pessimistic" ->
                config.with("url", keep(source.postgres(postgresAddress), remarks));
            default -> config;
        };
    }

    private synchronized String keep(RunningServer server, Console remarks) {
        running.add(server);
        remarks.err().println("Using " + server.describe());
        return server.url();
    }

    /** Ends those that were started for this. Closing again changes nothing. */
    @Override
    public synchronized void close() {
        running.forEach(RunningServer::close);
    }
}
