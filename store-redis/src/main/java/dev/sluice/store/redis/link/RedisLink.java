package dev.sluice.store.redis.link;

import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import io.vertx.redis.client.impl.types.ErrorType;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One connection to Redis on which calls follow each other without waiting. It is made at the first call and made anew,
 * at the next call, when it is lost. A call that is not answered in time gives the connection up, so that the calls
 * behind it do not wait for it, and says that its outcome is unknown.
 */
public final class RedisLink implements Scripts {
    private final Vertx vertx;
    private final RedisConfig config;
    private final Context context;
    private final RedisOptions options;
    private @Nullable Line line;
    private boolean closed;

    public RedisLink(Vertx vertx, RedisConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.context = vertx.getOrCreateContext();
        this.options = new RedisOptions()
                .setConnectionString(config.url())
                .setNetClientOptions(new NetClientOptions()
                        .setTcpNoDelay(true)
                        .setTcpKeepAlive(true)
                        .setConnectTimeout((int) config.connectTimeout().toMillis()))
                .setMaxPoolSize(1)
                .setMaxPoolWaiting(1)
                .setPoolRecycleTimeout(-1)
                .setPoolCleanerInterval(-1)
                .setMaxWaitingHandlers(config.maxPending());
    }

    /**
     * A client and its only connection. Closing a connection of a client gives it back to the client's pool, unanswered
     * calls and all; closing the client closes the socket.
     */
    private record Line(Redis client, Future<RedisConnection> connection) {}

    @Override
    public Future<Reply> call(Script script, List<String> keys, List<String> arguments) {
        return send(evaluate(Command.EVALSHA, script.sha(), keys, arguments))
                .recover(fault -> isNoScript(fault)
                        ? send(evaluate(Command.EVAL, script.text(), keys, arguments))
                        : Future.failedFuture(fault))
                .transform(done -> done.succeeded()
                        ? Future.succeededFuture(new Reply(done.result()))
                        : Future.failedFuture(toFault(done.cause())));
    }

    /** The answer to a command that is not a script. */
    public Future<Response> send(Request request) {
        Line present = line();
        if (present == null) {
            return Future.failedFuture(new StoreException(Kind.UNAVAILABLE, "the store is closed"));
        }
        return present.connection()
                .compose(open -> open.send(request)
                        .timeout(config.commandTimeout().toMillis(), TimeUnit.MILLISECONDS)
                        .onFailure(fault -> {
                            if (!(fault instanceof ErrorType)) {
                                giveUp(present.client());
                            }
                        }));
    }

    /** Ends the connection for good; calls in flight fail. */
    public Future<Void> close() {
        Line last;
        synchronized (this) {
            closed = true;
            last = line;
            line = null;
        }
        if (last != null) {
            last.client().close();
        }
        return Future.succeededFuture();
    }

    /** The connection that is open or about to be; null once the link is closed. */
    private synchronized @Nullable Line line() {
        Line present = line;
        if (present == null && !closed) {
            present = connect();
            line = present;
        }
        return present;
    }

    private Line connect() {
        Redis client = Redis.createClient(vertx, options);
        Promise<RedisConnection> connected = Promise.promise();
        context.runOnContext(now -> client.connect()
                .timeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .onSuccess(open -> {
                    open.exceptionHandler(lost -> giveUp(client));
                    open.endHandler(end -> giveUp(client));
                })
                .recover(cause -> {
                    giveUp(client);
                    return Future.failedFuture(new StoreException(
                            Kind.UNAVAILABLE,
                            "Redis at " + config.address() + " cannot be reached: " + text(cause),
                            cause));
                })
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

    private static Request evaluate(Command command, String script, List<String> keys, List<String> arguments) {
        Request request = Request.cmd(command).arg(script).arg(keys.size());
        for (String key : keys) {
            request.arg(key);
        }
        for (String argument : arguments) {
            request.arg(argument);
        }
        return request;
    }

    private static boolean isNoScript(Throwable fault) {
        return fault instanceof ErrorType error && error.is("NOSCRIPT");
    }

    private Throwable toFault(Throwable fault) {
        if (fault instanceof StoreException) {
            return fault;
        }
        if (fault instanceof ErrorType error) {
            return new StoreException(Kind.FAILED, "Redis at " + config.address() + " answered: " + error.getMessage());
        }
        if (text(fault).contains("waiting queue is full")) {
            return new StoreException(
                    Kind.OVERLOADED, config.maxPending() + " calls wait for Redis at " + config.address() + " already");
        }
        String why = fault instanceof TimeoutException
                ? "did not answer within " + config.commandTimeout().toMillis() + " ms"
                : "was lost: " + text(fault);
        return new StoreException(Kind.OUTCOME_UNKNOWN, "Redis at " + config.address() + " " + why, fault);
    }

    private static String text(Throwable fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
