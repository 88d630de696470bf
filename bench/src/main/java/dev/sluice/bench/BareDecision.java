package dev.sluice.bench;

import dev.sluice.core.UserId;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A stock and a set of users, and nothing else: no numbers, no hours, no list of who got which. */
final class BareDecision implements Decision, AutoCloseable {
    private final RedisClient client;
    private final StatefulRedisConnection<String, String> connection;
    private int campaigns;

    BareDecision(String redisUrl) {
        this.client = RedisClient.create(redisUrl);
        this.connection = client.connect();
    }

    @Override
    public String name() {
        return "a bare script";
    }

    @Override
    public String script() {
        try (InputStream in = BareDecision.class.getResourceAsStream("issue-bare.lua")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Asked begin() {
        String tag = "{peer-" + ++campaigns + "}";
        connection.sync().set(tag + "stock", Integer.toString(Crowd.SIZE));
        return new Asked() {
            @Override
            public String[] keys() {
                return new String[] {tag + "stock", tag + "users"};
            }

            @Override
            public String[] arguments(UserId user) {
                return new String[] {user.value()};
            }

            @Override
            public long issued() {
                return connection.sync().scard(tag + "users");
            }
        };
    }

    @Override
    public void close() {
        connection.close();
        client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
    }
}
