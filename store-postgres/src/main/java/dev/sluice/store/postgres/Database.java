package dev.sluice.store.postgres;

import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the store's statements over its connections, and knows the clock that is to judge. */
final class Database {
    private static final int ATTEMPTS = 3;

    private final List<Link> pool;
    private final List<Link> pipelines;
    private final int maxQueued;
    private final Optional<InstantSource> clock;

    Database(Vertx vertx, PostgresConfig config, Optional<InstantSource> clock) {
        this.pool = links(vertx, config, config.poolSize(), 1);
        this.pipelines = links(vertx, config, config.batchConnections(), config.pipelining());
        this.maxQueued = config.maxQueued();
        this.clock = clock;
    }

    private static List<Link> links(Vertx vertx, PostgresConfig config, int count, int pipelining) {
        Map<String, String> parameters = Session.forStatements(config);
        return IntStream.range(0, count)
                .mapToObj(i -> new Link(
                        ((VertxInternal) vertx).createEventLoopContext(),
                        new Dialer(vertx, config, pipelining, parameters),
                        config,
                        pipelining))
                .toList();
    }

    /** The injected clock's present in milliseconds; null where the server's clock judges. */
    @Nullable
    Long now() {
        return clock.map(InstantSource::millis).orElse(null);
    }

    /** The rows of a statement of its own; completed on the caller's context. */
    Future<RowSet<Row>> run(Sql sql, @Nullable Object... arguments) {
        return runInPool(open -> open.preparedQuery(sql.text()).execute(Tuple.wrap(arguments)));
    }

    /** The rows of a transaction of several statements; completed on the caller's context. */
    Future<RowSet<Row>> transact(Function<Transaction, Future<RowSet<Row>>> work) {
        return runInPool(open -> Transaction.run(open, work));
    }

    private Future<RowSet<Row>> runInPool(Function<PgConnection, Future<RowSet<Row>>> work) {
        Context context = Vertx.currentContext();
        Promise<RowSet<Row>> promise = context == null ? Promise.promise() : ((ContextInternal) context).promise();
        attempt(1, () -> runOver(leastBusy(), pool.size(), work)).onComplete(promise);
        return promise.future();
    }

    /** The rows of a statement for many callers, behind the earlier ones with the same key. */
    Future<RowSet<Row>> runBatch(Object key, Sql sql, @Nullable Object... arguments) {
        Link link = pipelines.get(Math.floorMod(key.hashCode(), pipelines.size()));
        return attempt(
                1,
                () -> runOver(
                        link,
                        pipelines.size(),
                        open -> open.preparedQuery(sql.text()).execute(Tuple.wrap(arguments))));
    }

    private Future<RowSet<Row>> runOver(Link link, int links, Function<PgConnection, Future<RowSet<Row>>> work) {
        if (link.load() > Math.max(1, maxQueued / links)) {
            return Future.failedFuture(new StoreException(
                    Kind.OVERLOADED,
                    "calls are waiting for the database's connections already, " + link.load()
                            + " for this one; try again later"));
        }
        return link.run(work);
    }

    private static Future<RowSet<Row>> attempt(int number, Supplier<Future<RowSet<Row>>> statement) {
        return statement
                .get()
                .recover(fault -> number < ATTEMPTS && Faults.isCollision(fault)
                        ? attempt(number + 1, statement)
                        : Future.failedFuture(fault));
    }

    private Link leastBusy() {
        return pool.stream().min(Comparator.comparingInt(Link::load)).orElseThrow();
    }

    Future<Void> close() {
        List<Future<Void>> closing = new ArrayList<>();
        Stream.concat(pool.stream(), pipelines.stream()).forEach(link -> closing.add(link.close()));
        return Future.join(closing).mapEmpty();
    }
}
