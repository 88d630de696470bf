package dev.sluice.servers;

/**
 * A Redis or a PostgreSQL that answered when it was obtained.
 *
 * <p>Unless it was {@linkplain Origin#GIVEN given}, it is empty at first, listens on loopback or in a container, and
 * is gone with all its data after {@link #close()}, or when the JVM ends in whichever way. A PostgreSQL of ours has
 * one empty database, {@code sluice}, and one superuser of that name with a random password.
 */
public interface RunningServer extends AutoCloseable {

    /**
     * The address with its credentials: {@code redis://[user:password@]host:port[/db]} or
     * {@code postgresql://user:password@host:port/database}. Not for logs; see {@link #describe()}.
     */
    String url();

    /** The version as the server tells it, such as {@code 7.0.9} or {@code 18.6}. */
    String version();

    /** Where it comes from. */
    Origin origin();

    /** One line for people, without credentials: {@code Redis 7.0.9, bundled binary, 127.0.0.1:24133}. */
    String describe();

    /** Ends the server and removes its data; does nothing to a given one. Closing twice is closing once. */
    @Override
    void close();
}
