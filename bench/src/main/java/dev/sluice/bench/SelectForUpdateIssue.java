package dev.sluice.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The peer of coupon issue on PostgreSQL: a transaction for each request that locks the campaign's row, as people write it. */
final class SelectForUpdateIssue implements Candidate, AutoCloseable {
    private static final int CONNECTIONS = 64;

    private final CpuTime cpu;
    private final Pool pool;
    private int turns;

    SelectForUpdateIssue(Vertx vertx, String postgresUrl, CpuTime cpu) {
        this.cpu = cpu;
        this.pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .connectingTo(PgConnectOptions.fromUri(postgresUrl).setCachePreparedStatements(true))
                .using(vertx)
                .build();
        Blocking.await(pool.query("CREATE SCHEMA IF NOT EXISTS peer").execute());
        Blocking.await(pool.query("CREATE TABLE IF NOT EXISTS peer.campaign (id int PRIMARY KEY, stock int NOT NULL)")
                .execute());
        Blocking.await(pool.query("CREATE TABLE IF NOT EXISTS peer.issued (campaign int, member text,"
                        + " PRIMARY KEY (campaign, member))")
                .execute());
    }

    @Override
    public String name() {
        return "SELECT FOR UPDATE in a transaction, " + CONNECTIONS + " connections";
    }

    @Override
    public Sample turn(Duration length) {
        int campaign = ++turns;
        Blocking.await(pool.preparedQuery("INSERT INTO peer.campaign VALUES ($1, $2)")
                .execute(Tuple.of(campaign, Crowd.SIZE)));
        AtomicLong issued = new AtomicLong();
        Sample sample = ClosedLoop.run(
                CONNECTIONS,
                length,
                Crowd.SIZE,
                Runnable::run,
                cpu,
                (index, done) -> pool.withTransaction(connection ->
                                issue(connection, campaign, Crowd.user(index).value()))
                        .onComplete(answer -> {
                            if (answer.succeeded() && answer.result()) {
                                issued.incrementAndGet();
                            }
                            done.accept(answer.cause());
                        }));
        int left = Blocking.await(pool.preparedQuery("SELECT stock FROM peer.campaign WHERE id = $1")
                        .execute(Tuple.of(campaign)))
                .iterator()
                .next()
                .getInteger(0);
        if (issued.get() != sample.operations() || Crowd.SIZE - left != issued.get()) {
            throw new IllegalStateException("the peer issued " + issued + " of " + sample.operations());
        }
        return sample;
    }

    private static Future<Boolean> issue(SqlConnection connection, int campaign, String user) {
        return connection
                .preparedQuery("SELECT stock FROM peer.campaign WHERE id = $1 FOR UPDATE")
                .execute(Tuple.of(campaign))
                .compose(rows -> rows.iterator().next().getInteger(0) <= 0
                        ? Future.succeededFuture(false)
                        : connection
                                .preparedQuery("INSERT INTO peer.issued VALUES ($1, $2)")
                                .execute(Tuple.of(campaign, user))
                                .compose(inserted -> connection
                                        .preparedQuery("UPDATE peer.campaign SET stock = stock - 1 WHERE id = $1")
                                        .execute(Tuple.of(campaign)))
                                .map(updated -> true));
    }

    @Override
    public void close() {
        Blocking.await(pool.close());
    }
}
