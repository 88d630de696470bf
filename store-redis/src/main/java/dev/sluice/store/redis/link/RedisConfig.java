package dev.sluice.store.redis.link;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import dev.sluice.core.batch.BatchLimits;
import dev.sluice.core.store.SettingsReader;
import dev.sluice.core.store.StoreConfig;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;

/**
 * How Redis is reached.
 *
 * @param url {@code redis://[[user]:password@]host[:port][/db]}
 * @param connectTimeout how long connecting may take, 10 ms to 1 min
 * @param commandTimeout how long an answer is waited for, 10 ms to 1 min; after that its outcome is unknown and the
 *     connection is given up
 * @param maxPending the most calls on the connection that wait for their answers, 16 to 1,000,000
 * @param batch how hot requests are gathered
 */
public record RedisConfig(
        String url, Duration connectTimeout, Duration commandTimeout, int maxPending, BatchLimits batch) {

    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final String FORM = "redis://[[user]:password@]host[:port][/db]";

    /** Refuses values out of range and what is no address of a Redis. */
    public RedisConfig {
        checkUrl(url);
        Require.inRange("redis.connectTimeout", connectTimeout, SHORTEST, LONGEST);
        Require.inRange("redis.commandTimeout", commandTimeout, SHORTEST, LONGEST);
        Require.inRange("redis.maxPending", maxPending, 16, 1_000_000);
    }

    /** The settings {@code url}, {@code connectTimeout}, {@code commandTimeout}, {@code maxPending}, and {@code maxBatch}, {@code maxInFlight}, {@code maxQueued}. */
    public static RedisConfig from(StoreConfig config) {
        SettingsReader settings = new SettingsReader(config);
        RedisConfig read = new RedisConfig(
                settings.text("url", "redis://127.0.0.1:6379"),
                settings.duration("connectTimeout", Duration.ofSeconds(2), SHORTEST, LONGEST),
                settings.duration("commandTimeout", Duration.ofSeconds(2), SHORTEST, LONGEST),
                settings.integer("maxPending", 4_096, 16, 1_000_000),
                new BatchLimits(
                        // A script's unpack takes several values for each request and Lua's stack has 8,000.
                        settings.integer("maxBatch", 512, 1, 1_000),
                        settings.integer("maxInFlight", 2, 1, 100),
                        settings.integer("maxQueued", 100_000, 1, 10_000_000)));
        settings.done();
        return read;
    }

    /** Host and port, for people to read; without credentials. */
    public String address() {
        URI uri = URI.create(url);
        return uri.getHost() + ":" + (uri.getPort() < 0 ? 6379 : uri.getPort());
    }

    @Override
    public String toString() {
        return "RedisConfig[" + address() + "]";
    }

    private static void checkUrl(String url) {
        try {
            URI uri = new URI(url);
            if ("redis".equals(uri.getScheme()) && uri.getHost() != null) {
                return;
            }
        } catch (URISyntaxException malformed) {
            // Refused below, without the text: it may hold a password.
        }
        throw new InvalidInputException("redis.url", withoutCredentials(url), FORM);
    }

    private static String withoutCredentials(String url) {
        return url.replaceFirst("//.*@", "//…@");
    }
}
