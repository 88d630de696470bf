package dev.sluice.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What it takes to run one kind of server as a process of ours. */
sealed interface Recipe permits RedisRecipe, PostgresRecipe {

    Product product();

    /** Asks the server to end in its orderly way, before a restart. */
    Signal stop();

    /** Ends the server in the quickest way that leaves nothing in the machine's memory, before its data go. */
    Signal end();

    /** Makes the data folder ready, once, for a server that listens at a port. */
    void prepare(Binary binary, ServerFolder folder, Demotion demotion) throws IOException;

    /** The command that becomes the server; it names the data folder, by which the process is known as ours. */
    List<String> command(Binary binary, Path data, int port);

    /** The address at which clients find it. */
    ServerAddress address(int port);

    /** Whether the process answers at its port; brings about what is missing at the first start. */
    boolean isReady(int port, long pid);
}
