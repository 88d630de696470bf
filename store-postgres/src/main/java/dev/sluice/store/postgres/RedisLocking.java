package dev.sluice.store.postgres;

import dev.sluice.core.StoreException;
import dev.sluice.core.StoreException.Kind;
import dev.sluice.core.store.Contention;
import dev.sluice.store.postgres.Change.Statement;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Locks in Redis what a change is about, makes the change in a transaction, and gives the locks back. The transaction
 * notes the locks' numbers and fails if it finds a higher one, so that a lock which outlived its lease does no harm; the
 * change is begun anew then.
 */
final class RedisLocking implements Locking {
    private static final Sql FENCE = Sql.read("locking/fence");
    private static final int TRIES = 50;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private final Vertx vertx;
    private final LockConfig config;
    private final RedisLocks locks;
    private final Database database;
    private final ContentionCounts counts = new ContentionCounts();
    private final Retries retries;

    RedisLocking(Vertx vertx, LockConfig config, RedisLocks locks, Database database) {
        this.vertx = vertx;
        this.config = config;
        this.locks = locks;
        this.database = database;
        this.retries = new Retries(vertx, TRIES, LONGEST_PAUSE, counts);
    }

    @Override
    public Future<Row> make(Change change) {
        List<String> things = things(change.concerned());
        return retries.run(() -> attempt(change, things), Faults::isStale);
    }

    /** What is to be locked, by names that differ between kinds: no id contains a colon. */
    private static List<String> things(Concerned concerned) {
        List<String> things = new ArrayList<>();
        concerned.sale().ifPresent(id -> things.add("sale:" + id));
        concerned.campaign().ifPresent(id -> things.add("campaign:" + id));
        concerned.wallet().ifPresent(id -> things.add("wallet:" + id));
        return things;
    }

    private Future<Row> attempt(Change change, List<String> things) {
        String owner = UUID.randomUUID().toString();
        Promise<List<Long>> locked = Promise.promise();
        acquire(things, owner, System.nanoTime(), 0, locked);
        return locked.future()
                .compose(fences -> makeLocked(change, things, fences))
                // A lock that cannot be given back ends with its lease.
                .eventually(() -> locks.release(things, owner).otherwiseEmpty());
    }

    private void acquire(List<String> things, String owner, long begin, int pauses, Promise<List<Long>> locked) {
        locks.acquire(things, owner).onFailure(locked::fail).onSuccess(fences -> {
            long waited = System.nanoTime() - begin;
            if (!fences.isEmpty()) {
                if (pauses > 0) {
                    counts.addWaits(1, TimeUnit.NANOSECONDS.toMicros(waited));
                }
                locked.complete(fences);
            } else if (waited > config.patience().toNanos()) {
                counts.addWaits(1, TimeUnit.NANOSECONDS.toMicros(waited));
                locked.fail(new StoreException(
                        Kind.OVERLOADED, "others held the lock for " + config.patience() + "; try again later"));
            } else {
                long most = Math.min(LONGEST_PAUSE.toMillis(), 2L << Math.min(pauses, 20));
                vertx.setTimer(
                        1 + ThreadLocalRandom.current().nextLong(most),
                        over -> acquire(things, owner, begin, pauses + 1, locked));
            }
        });
    }

    private Future<Row> makeLocked(Change change, List<String> things, List<Long> fences) {
        return database.transact(transaction -> transaction
                        .run(Statement.of(FENCE, things.toArray(new String[0]), fences.toArray(new Long[0])))
                        .compose(passed -> transaction.run(change.locked().get())))
                .map(rows -> rows.iterator().next());
    }

    @Override
    public Contention contention() {
        return counts.read();
    }

    @Override
    public Future<Void> close() {
        return locks.close();
    }
}
