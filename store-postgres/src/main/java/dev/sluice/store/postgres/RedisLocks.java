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
import io.vertx.redis.client.impl.types.ErrorType;
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

    private final Vertx vertx;
    private final LockConfig config;
    private final Context context;
    private @Nullable Line line;
    private boolean closed;

    /** A client and its only connection: only a client that is closed closes a connection on which an answer is due. */
    private record Line(Redis client, Future<RedisConnection> connection) {}

    RedisLocks(Vertx vertx, LockConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.context = vertx.getOrCreateContext();
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
        Line present = line();
        if (present == null) {
            return Future.failedFuture(new StoreException(Kind.UNAVAILABLE, "the store is closed"));
        }
        Future<Response> answer = present.connection()
                .compose(open -> open.send(request)
                        .timeout(config.answerTimeout().toMillis(), TimeUnit.MILLISECONDS)
                        .onFailure(fault -> {
                            if (!(fault instanceof ErrorType)) {
                                giveUp(present.client());
                            }
                        }));
        // Whatever became of the lock: what it was to protect was not begun.
        return answer.recover(fault -> Future.failedFuture(
                new StoreException(Kind.UNAVAILABLE, "no lock from Redis: " + fault.getMessage(), fault)));
    }

    /** The connection that is open or about to be; null once the locks are closed. */
    private synchronized @Nullable Line line() {
        Line present = line;
        if (present == null && !closed) {
            present = connect();
            line = present;
        }
        return present;
    }

    private Line connect() {
        Redis client = Redis.createClient(
                vertx, new RedisOptions().setConnectionString(config.url()).setMaxWaitingHandlers(MOST_ON_THE_WAY));
        Promise<RedisConnection> connected = Promise.promise();
        context.runOnContext(now -> client.connect()
                .timeout(config.answerTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .onSuccess(open -> {
                    open.exceptionHandler(lost -> giveUp(client));
                    open.endHandler(end -> giveUp(client));
                })
                .onFailure(unreachable -> giveUp(client))
                .onComplete(connected));
        return new Line(client, connected.future());
    }

    private void giveUp(Redis lost) {
        synchronized (this) {
            if (line == null || line.client() != lost) {
                return;
            }
            line = null;
        }
        lost.close();
    }

    Future<Void> close() {
        Line last;
        synchronized (this) {
            closed = true;
            last = line;
            line = null;
        }
        return last == null ? Future.succeededFuture() : last.client().close();
    }
}
