package dev.sluice.store.postgres;

import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Locks in Redis: a key with its owner's token, which ends with its lease, and a number that grows with each owner. All
 * calls go over one connection, which is made anew after it broke.
 */
final class RedisLocks {
    private static final String ACQUIRE = script("acquire");
    private static final String RELEASE = script("release");
    private static final Duration COUNTERS_KEPT = Duration.ofDays(1);
    private static final int MOST_ON_THE_WAY = 100_000;

    private final LockConfig config;
    private final Context context;
    private final Redis client;
    private @Nullable Future<RedisConnection> connection;

    RedisLocks(Vertx vertx, LockConfig config) {
        this.config = config;
        this.context = vertx.getOrCreateContext();
        this.client = Redis.createClient(
                vertx, new RedisOptions().setConnectionString(config.url()).setMaxWaitingHandlers(MOST_ON_THE_WAY));
    }

    private static String script(String name) {
        try (InputStream in = RedisLocks.class.getResourceAsStream("locking/" + name + ".lua")) {
            if (in == null) {
                throw new IllegalStateException("no script is named " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails if Redis cannot be reached. */
    Future<Void> check() {
        return send(Request.cmd(Command.PING)).mapEmpty();
    }

    /** The number of each lock, if all of them were free; else none. */
    Future<List<Long>> acquire(List<String> things, String owner) {
        Request request = Request.cmd(Command.EVAL).arg(ACQUIRE).arg(2 * things.size());
        things.forEach(thing -> request.arg(key("lock", thing)));
        things.forEach(thing -> request.arg(key("fence", thing)));
        request.arg(owner).arg(Long.toString(config.lease().toMillis())).arg(Long.toString(COUNTERS_KEPT.toMillis()));
        return send(request).map(answer -> {
            List<Long> fences = new ArrayList<>();
            answer.forEach(fence -> fences.add(Long.parseLong(fence.toString())));
            return fences;
        });
    }

    /** Gives back what is still the owner's. */
    Future<Void> release(List<String> things, String owner) {
        Request request = Request.cmd(Command.EVAL).arg(RELEASE).arg(things.size());
        things.forEach(thing -> request.arg(key("lock", thing)));
        return send(request.arg(owner)).mapEmpty();
    }

    private String key(String what, String thing) {
        return "sluice:" + what + ":" + config.schema() + ":" + thing;
    }

    private Future<Response> send(Request request) {
        return connection()
                .compose(open -> open.send(request)
                        .timeout(config.answerTimeout().toMillis(), TimeUnit.MILLISECONDS)
                        .onFailure(fault -> giveUp(open)))
                // Whatever became of the lock: what it was to protect was not begun.
                .recover(fault -> Future.failedFuture(
                        new StoreException(Kind.UNAVAILABLE, "no lock from Redis: " + fault.getMessage(), fault)));
    }

    private synchronized Future<RedisConnection> connection() {
        Future<RedisConnection> present = connection;
        if (present == null || present.failed()) {
            Promise<RedisConnection> connected = Promise.promise();
            context.runOnContext(now -> client.connect()
                    .timeout(config.answerTimeout().toMillis(), TimeUnit.MILLISECONDS)
                    .onSuccess(open -> {
                        open.exceptionHandler(lost -> giveUp(open));
                        open.endHandler(end -> giveUp(open));
                    })
                    .onComplete(connected));
            present = connected.future();
            connection = present;
        }
        return present;
    }

    private void giveUp(RedisConnection lost) {
        synchronized (this) {
            Future<RedisConnection> present = connection;
            if (present == null || !present.succeeded() || present.result() != lost) {
                return;
            }
            connection = null;
        }
        lost.close();
    }

    Future<Void> close() {
        return client.close();
    }
}
