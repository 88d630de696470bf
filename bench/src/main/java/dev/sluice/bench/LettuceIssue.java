package dev.sluice.bench;

import io.lettuce.core.RedisClient;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;

/** The peer of coupon issue on Redis: Lettuce, one shared connection, one EVALSHA for each request. */
final class LettuceIssue implements Candidate, AutoCloseable {
    private final Decision decision;
    private final int inFlight;
    private final CpuTime cpu;
    private final RedisClient client;
    private final StatefulRedisConnection<String, String> connection;
    private final String sha;

    LettuceIssue(String redisUrl, Decision decision, int inFlight, CpuTime cpu) {
        this.decision = decision;
        this.inFlight = inFlight;
        this.cpu = cpu;
        this.client = RedisClient.create(redisUrl);
        this.connection = client.connect();
        this.sha = connection.sync().scriptLoad(decision.script());
    }

    @Override
    public String name() {
        return "Lettuce, EVALSHA of " + decision.name() + " per request, " + inFlight + " in flight";
    }

    @Override
    public Sample turn(Duration length) {
        Decision.Asked asked = decision.begin();
        String[] keys = asked.keys();
        var commands = connection.async();
        Sample sample = ClosedLoop.run(
                inFlight,
                length,
                Crowd.SIZE,
                Runnable::run,
                cpu,
                (index, done) -> commands.evalsha(
                                sha, ScriptOutputType.OBJECT, keys, asked.arguments(Crowd.user(index)))
                        .whenComplete((answer, failed) -> done.accept(failed)));
        if (asked.issued() != sample.operations()) {
            throw new IllegalStateException(
                    "the peer was answered " + sample.operations() + " times and gave " + asked.issued());
        }
        return sample;
    }

    @Override
    public void close() {
        connection.close();
        client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
    }
}
