package dev.sluice.bench;

import io.lettuce.core.RedisClient;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The peer of coupon issue on Redis: Lettuce, one shared connection, one EVALSHA for each request. */
final class LettuceIssue implements Candidate, AutoCloseable {
    private final int inFlight;
    private final CpuTime cpu;
    private final RedisClient client;
    private final StatefulRedisConnection<String, String> connection;
    private final String sha;
    private int turns;

    LettuceIssue(String redisUrl, int inFlight, CpuTime cpu) {
        this.inFlight = inFlight;
        this.cpu = cpu;
        this.client = RedisClient.create(redisUrl);
        this.connection = client.connect();
        this.sha = connection.sync().scriptLoad(script());
    }

    @Override
    public String name() {
        return "Lettuce, EVALSHA per request, " + inFlight + " in flight";
    }

    @Override
    public Sample turn(Duration length) {
        String[] keys = {"{peer-" + ++turns + "}stock", "{peer-" + turns + "}users"};
        connection.sync().set(keys[0], Integer.toString(Crowd.SIZE));
        var commands = connection.async();
        AtomicLong issued = new AtomicLong();
        Sample sample = ClosedLoop.run(
                inFlight,
                length,
                Crowd.SIZE,
                Runnable::run,
                cpu,
                (index, done) -> commands.<Long>evalsha(
                                sha,
                                ScriptOutputType.INTEGER,
                                keys,
                                Crowd.user(index).value())
                        .whenComplete((answer, failed) -> {
                            if (failed == null && answer == 1) {
                                issued.incrementAndGet();
                            }
                            done.accept(failed);
                        }));
        long left = Long.parseLong(connection.sync().get(keys[0]));
        if (issued.get() != sample.operations() || Crowd.SIZE - left != issued.get()) {
            throw new IllegalStateException("the peer issued " + issued + " of " + sample.operations());
        }
        connection.sync().del(keys);
        return sample;
    }

    private static String script() {
        try (InputStream in = LettuceIssue.class.getResourceAsStream("issue-one.lua")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        connection.close();
        client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
    }
}
