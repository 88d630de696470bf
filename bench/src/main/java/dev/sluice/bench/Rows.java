package dev.sluice.bench;

import dev.sluice.core.store.StoreCatalog;
import dev.sluice.core.store.StoreConfig;
import dev.sluice.core.store.Stores;
import dev.sluice.servers.LocalServers;
import dev.sluice.servers.RunningServer;
import dev.sluice.servers.ServerProcess;
import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the table, each opened with the servers and stores it needs; what was opened last is closed first. */
final class Rows implements AutoCloseable {
    /** Every row, in the order of the table. */
    static final List<String> NAMES = List.of(
            "redis-issue",
            "redis-bare",
            "redis-limit",
            "redis-idle",
            "postgres-issue",
            "ranking",
            "room-inmemory",
            "room-redis",
            "room-postgres",
            "event-bus");

    private static final int BUSY = 1_024;
    private static final int BURSTS = 5;
    private static final int MILLION = 1_000_000;

    private final Optional<String> redisAddress;
    private final Optional<String> postgresAddress;
    private final Vertx vertx = Vertx.vertx();
    private final Context context = vertx.getOrCreateContext();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final StringBuilder servers = new StringBuilder();

    /**
     * @param redis the address of a Redis to use, or nothing to have one started
     * @param postgres the address of a PostgreSQL to use, or nothing to have one started
     */
    Rows(String redis, String postgres) {
        this.redisAddress = Optional.of(redis).filter(address -> !address.isEmpty());
        this.postgresAddress = Optional.of(postgres).filter(address -> !address.isEmpty());
    }

    /** The servers that the row uses, for people to read. */
    String servers() {
        return servers.toString();
    }

    Row open(String name) throws IOException {
        return switch (name) {
            case "redis-issue" -> redisIssue();
            case "redis-bare" -> redisBare();
            case "redis-limit" -> redisLimit();
            case "redis-idle" -> redisIdle();
            case "postgres-issue" -> postgresIssue();
            case "ranking" -> ranking();
            case "room-inmemory" -> room("inmemory", 2.0);
            case "room-redis" -> room("redis", 2.0);
            case "room-postgres" -> room("postgres", 3.0);
            case "event-bus" -> eventBus();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Row redisIssue() {
        RunningServer redis = redis();
        Stores stores = open("redis", redis);
        return new Row(
                "redis-issue",
                "coupon issue on Redis, busy: gathered by the store, or a call for each request that decides the same",
                new StoreIssue("Redis store", stores, context, BUSY, cpu("redis", redis)),
                closing(new LettuceIssue(redis.url(), new OwnDecision(stores.coupons()), BUSY, cpu("redis", redis))),
                Measure.THROUGHPUT,
                4.0);
    }

    private Row redisBare() {
        RunningServer redis = redis();
        return new Row(
                "redis-bare",
                "the same beside a call for each request that keeps a stock and a set, and no more",
                new StoreIssue("Redis store", open("redis", redis), context, BUSY, cpu("redis", redis)),
                closing(new LettuceIssue(
                        redis.url(), closing(new BareDecision(redis.url())), BUSY, cpu("redis", redis))),
                Measure.THROUGHPUT,
                2.0);
    }

    private Row redisLimit() throws IOException {
        RunningServer redis = redis();
        Stores stores = open("redis", redis);
        return new Row(
                "redis-limit",
                "coupon issue on Redis, busy: the store beside a plain loop of its own script",
                new StoreIssue("Redis store", stores, context, BUSY, cpu("redis", redis)),
                closing(new ScriptLoop(redis.url(), stores.coupons(), cpu("redis", redis))),
                Measure.THROUGHPUT,
                0.8);
    }

    private Row redisIdle() {
        RunningServer redis = redis();
        Stores stores = open("redis", redis);
        return new Row(
                "redis-idle",
                "coupon issue on Redis, one request at a time: gathering must not tax the idle",
                new StoreIssue("Redis store", stores, context, 1, cpu("redis", redis)),
                closing(new LettuceIssue(redis.url(), new OwnDecision(stores.coupons()), 1, cpu("redis", redis))),
                Measure.LATENCY,
                1.1);
    }

    private Row postgresIssue() {
        RunningServer postgres = postgres();
        CpuTime cpu = cpu("postgres", postgres);
        return new Row(
                "postgres-issue",
                "coupon issue on PostgreSQL, busy: gathered by the store, or a locking transaction for each request",
                new StoreIssue("PostgreSQL store", open("postgres", postgres), context, BUSY, cpu),
                closing(new SelectForUpdateIssue(vertx, postgres.url(), cpu)),
                Measure.THROUGHPUT,
                40.0);
    }

    private Row ranking() throws IOException {
        RunningServer redis = redis();
        return new Row(
                "ranking",
                "record + rank at 1,000,000 members: in memory beside Redis's sorted set",
                new InMemoryRank(vertx, MILLION, cpu("redis", redis)),
                closing(new RedisRankPipeline(redis.url(), MILLION, cpu("redis", redis))),
                Measure.THROUGHPUT,
                10.0);
    }

    private Row room(String store, double target) {
        Stores stores;
        CpuTime cpu;
        switch (store) {
            case "redis" -> {
                RunningServer server = redis();
                cpu = cpu("redis", server);
                stores = open("redis", server);
            }
            case "postgres" -> {
                RunningServer server = postgres();
                cpu = cpu("postgres", server);
                stores = open("postgres", server);
            }
            default -> {
                cpu = new CpuTime(Map.of());
                stores = opened(StoreConfig.of(store));
            }
        }
        return new Row(
                "room-" + store,
                "join + position on " + store + ", time per operation: 1,000,000 waiting beside 1,000",
                new RoomOfSize(store, stores, context, cpu, MILLION, false),
                new RoomOfSize(store, stores, context, cpu, 1_000, true),
                Measure.COST,
                target);
    }

    private Row eventBus() {
        Stores stores = open("redis", redis());
        return new Row(
                "event-bus",
                "60,000 coupons on Redis, all asked for at once: the simulator's users beside direct calls",
                new Repeated(new SimulatedBurst(vertx, stores), BURSTS),
                new Repeated(
                        new StoreIssue(
                                "Redis store, called directly",
                                stores,
                                context,
                                SimulatedBurst.USERS,
                                SimulatedBurst.USERS,
                                new CpuTime(Map.of())),
                        BURSTS),
                Measure.THROUGHPUT,
                0.6);
    }

    private RunningServer redis() {
        return noted(closing(LocalServers.ofThisMachine().redis(redisAddress)));
    }

    private RunningServer postgres() {
        return noted(closing(LocalServers.ofThisMachine().postgres(postgresAddress)));
    }

    private Stores open(String store, RunningServer server) {
        return opened(StoreConfig.of(store).with("url", server.url()));
    }

    /** A store that lives on the event loop of its callers, as a verticle's own does: so does the peer's client. */
    private Stores opened(StoreConfig config) {
        Promise<Stores> open = Promise.promise();
        context.runOnContext(here -> new StoreCatalog().open(vertx, config).onComplete(open));
        Stores stores = Blocking.await(open.future());
        opened.push(() -> Blocking.await(stores.close()));
        return stores;
    }

    private static CpuTime cpu(String name, RunningServer server) {
        return new CpuTime(server instanceof ServerProcess process ? Map.of(name, process.pid()) : Map.of());
    }

    private <T extends AutoCloseable> T closing(T resource) {
        opened.push(resource);
        return resource;
    }

    private RunningServer noted(RunningServer server) {
        servers.append("; ").append(server.describe());
        return server;
    }

    @Override
    public void close() {
        RuntimeException failure = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                failure = failure == null ? new IllegalStateException("could not close", e) : failure;
            }
        }
        Blocking.await(vertx.close());
        if (failure != null) {
            throw failure;
        }
    }
}
